// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionlistcard.h"

#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/historywords.h"
#include "ui/sessionwords.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

namespace hanscope
{
namespace
{

/// A short word in a ring, beside a name.
class Tag : public QLabel
{
public:
    Tag(const QString &word, QPalette::ColorRole colour, QWidget *parent)
        : QLabel(word, parent)
    {
        setFont(fonts::sized(fonts::window(), fonts::small, QFont::Medium));
        setForegroundRole(colour);
        setContentsMargins(metric::small, metric::hair, metric::small, metric::hair);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(palette().color(foregroundRole()));
        const qreal radius = height() / 2.0 - 0.5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.end();
        QLabel::paintEvent(event);
    }
};

QFrame *makeDivider(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

SessionListCard::SessionListCard(QWidget *parent)
    : Card(parent)
    , m_content(new QWidget(this))
    , m_place(new QLabel(this))
    , m_open(new FlatButton(FlatButton::Role::Action, this))
{
    m_open->setObjectName(QStringLiteral("open"));
    m_place->setWordWrap(true);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setFont(fonts::sized(font(), fonts::label));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, metric::gap, 0, metric::grid); // below the button in the corner
    column->setSpacing(metric::gap);
    column->addWidget(m_place);
    setContent(m_content);
    setCorner(m_open);
    connect(m_open, &FlatButton::clicked, this, &SessionListCard::openRequested);
    refresh();
}

void SessionListCard::showSessions(const std::vector<StoredSession> &sessions, const QString &folder)
{
    if (m_sessions == sessions && m_folder == folder)
        return;
    m_sessions = sessions;
    m_folder = folder;
    refresh();
}

QString SessionListCard::detailsOf(const StoredSession &session) const
{
    if (session.trouble != SessionTrouble::None)
        return SessionWords::trouble(session.trouble, session.detail);
    QStringList parts{SessionWords::begin(locale(), session.first),
                      SessionWords::length(session.last - session.first),
                      HistoryWords::size(locale(), std::int64_t(session.fileBytes))};
    if (!session.notes.empty())
        parts += tr("%n marker(s)", nullptr, int(session.notes.size()));
    return parts.join(QStringLiteral(" · "));
}

void SessionListCard::openMenu(QWidget &button, const StoredSession &session)
{
    auto *menu = new QMenu(&button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setFont(font());
    const QString path = QString::fromStdString(session.path);
    const QString name = QString::fromStdString(session.name);
    const bool canRead = session.trouble == SessionTrouble::None;
    const auto add = [&](const QString &text, bool enabled, auto emitter) {
        QAction *action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, emitter);
    };
    add(tr("&Export …"), canRead, [this, path] { emit exportRequested(path); });
    add(tr("&Report …"), canRead, [this, path] { emit reportRequested(path); });
    add(tr("&Voltage report …"), canRead, [this, path] { emit voltageReportRequested(path); });
    add(tr("&Share safely …"), canRead, [this, path] { emit shareRequested(path); });
    add(tr("&Delete …"), true, [this, path, name] { emit deleteRequested(path, name); });
    menu->popup(button.mapToGlobal(QPoint(0, button.height())));
}

QLayout *SessionListCard::makeHead(QLabel *name, const StoredSession &session)
{
    name->setFont(fonts::sized(font(), fonts::title, QFont::DemiBold));
    name->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::small);
    head->addWidget(name);
    if (session.isDamaged)
        head->addWidget(new Tag(tr("damaged in part"), QPalette::BrightText, m_rows));
    if (session.isAnonymised)
        head->addWidget(new Tag(tr("anonymised"), QPalette::PlaceholderText, m_rows));
    head->addStretch();
    return head;
}

void SessionListCard::addRow(QGridLayout &grid, int row, const StoredSession &session)
{
    auto *name = new QLabel(QString::fromStdString(session.name), m_rows);
    auto *details = new QLabel(detailsOf(session), m_rows);
    details->setForegroundRole(QPalette::PlaceholderText);
    details->setWordWrap(true);
    QStringList notes;
    for (const std::string &note : session.notes)
        notes += QString::fromStdString(note);
    details->setToolTip(notes.join(u'\n').toHtmlEscaped());
    auto *play = new FlatButton(FlatButton::Role::Action, m_rows);
    play->setText(tr("Play"));
    play->setAccessibleName(tr("Play %1").arg(name->text()));
    play->setEnabled(session.trouble == SessionTrouble::None);
    auto *more = new FlatButton(FlatButton::Role::Action, m_rows);
    more->setText(tr("More …"));
    more->setAccessibleName(tr("More for %1").arg(name->text()));
    connect(play, &FlatButton::clicked, this,
            [this, path = QString::fromStdString(session.path)] { emit playRequested(path); });
    connect(more, &FlatButton::clicked, this, [this, more, session] { openMenu(*more, session); });
    auto *words = new QVBoxLayout;
    words->setSpacing(metric::hair);
    words->addLayout(makeHead(name, session));
    words->addWidget(details);
    grid.addLayout(words, row, 0);
    grid.addWidget(play, row, 1);
    grid.addWidget(more, row, 2);
}

void SessionListCard::refresh()
{
    setTitle(tr("Sessions"));
    delete m_rows;
    m_rows = new QWidget(m_content);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::small);
    grid->setVerticalSpacing(metric::small);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const StoredSession &session : m_sessions) {
        if (row > 0)
            grid->addWidget(makeDivider(m_rows), row++, 0, 1, 3);
        addRow(*grid, row++, session);
    }
    if (m_sessions.empty()) {
        auto *empty
            = new QLabel(tr("No session was kept yet. A session is everything the meter sent for a while, "
                            "byte for byte: it can be played again as if it were now, looked into and "
                            "exported."),
                         m_rows);
        empty->setWordWrap(true);
        grid->addWidget(empty, 0, 0, 1, 3);
    }
    static_cast<QVBoxLayout *>(m_content->layout())->insertWidget(0, m_rows);
    m_place->setText(
        tr("The sessions are kept in %1, where only you can read them. Nothing is sent anywhere.")
            .arg(m_folder));
    m_open->setText(tr("&Open a file …"));
    m_open->setToolTip(tr("A session, or captured bytes: binary or as hex text"));
}

QStringList SessionListCard::text() const
{
    QStringList lines;
    for (const QLabel *label : m_content->findChildren<QLabel *>())
        lines += label->text();
    return lines;
}

void SessionListCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
