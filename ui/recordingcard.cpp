// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordingcard.h"

#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/historywords.h"
#include "ui/localday.h"
#include "ui/recordingsign.h"
#include "ui/sessionwords.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr int keptMinutes[] = {10, 60, 6 * 60, 24 * 60};
constexpr int longestNote = 200;

} // namespace

RecordingCard::RecordingCard(QWidget *parent)
    : Card(parent)
    , m_sign(new RecordingSign(this))
    , m_state(new QLabel(this))
    , m_details(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_record(new FlatButton(FlatButton::Role::Primary, this))
    , m_keepLabel(new QLabel(this))
    , m_last(new QComboBox(this))
    , m_keep(new FlatButton(FlatButton::Role::Action, this))
    , m_export(new FlatButton(FlatButton::Role::Action, this))
    , m_noteLabel(new QLabel(this))
    , m_note(new QLineEdit(this))
    , m_mark(new FlatButton(FlatButton::Role::Action, this))
    , m_ring(new QLabel(this))
{
    m_name->setObjectName(QStringLiteral("name"));
    m_record->setObjectName(QStringLiteral("record"));
    m_last->setObjectName(QStringLiteral("last"));
    m_keep->setObjectName(QStringLiteral("keep"));
    m_note->setObjectName(QStringLiteral("note"));
    m_mark->setObjectName(QStringLiteral("mark"));
    placeParts();
    connect(m_record, &FlatButton::clicked, this, &RecordingCard::startOrStop);
    connect(m_keep, &FlatButton::clicked, this, [this] {
        emit keepRequested(m_name->text().trimmed(), std::chrono::minutes{m_last->currentData().toInt()});
    });
    connect(m_export, &FlatButton::clicked, this,
            [this] { emit exportRequested(std::chrono::minutes{m_last->currentData().toInt()}); });
    connect(m_mark, &FlatButton::clicked, this, &RecordingCard::makeNote);
    connect(m_note, &QLineEdit::returnPressed, this, &RecordingCard::makeNote);
    connect(m_note, &QLineEdit::textChanged, this, &RecordingCard::refresh);
    retranslate();
}

void RecordingCard::placeParts()
{
    m_state->setFont(fonts::sized(font(), fonts::value, QFont::DemiBold));
    for (QLabel *words : {m_state, m_details, m_ring}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    m_ring->setForegroundRole(QPalette::PlaceholderText);
    m_ring->setFont(fonts::sized(font(), fonts::label));
    m_name->setMaxLength(80);
    m_note->setMaxLength(longestNote);
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, metric::grid, 0, metric::grid);
    grid->setHorizontalSpacing(metric::gap);
    grid->setVerticalSpacing(metric::small);
    grid->setColumnStretch(1, 1);
    auto *head = new QGridLayout;
    head->setHorizontalSpacing(metric::small);
    head->setVerticalSpacing(metric::hair);
    head->setColumnStretch(1, 1);
    head->addWidget(m_sign, 0, 0);
    head->addWidget(m_state, 0, 1);
    head->addWidget(m_details, 1, 1);
    grid->addLayout(head, 0, 0, 1, 4);
    struct Row {
        QLabel *label;
        QWidget *field;
        QWidget *button;
    };
    m_export->setObjectName(QStringLiteral("export"));
    grid->addWidget(m_export, 2, 3);
    for (FlatButton *button : {m_record, m_keep, m_mark})
        button->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    int row = 1;
    for (const Row &parts :
         {Row{m_nameLabel, m_name, m_record}, {m_keepLabel, m_last, m_keep}, {m_noteLabel, m_note, m_mark}}) {
        parts.label->setBuddy(parts.field);
        grid->addWidget(parts.label, row, 0);
        grid->addWidget(parts.field, row, 1);
        grid->addWidget(parts.button, row++, 2);
    }
    grid->addWidget(m_ring, row, 0, 1, 4);
    setContent(content);
}

void RecordingCard::showStatus(const RecordingStatus &status, ReceiveTime now)
{
    const bool isOther = m_status != status;
    if (status.isRecording != m_status.isRecording)
        m_name->setText(status.isRecording ? QString::fromStdString(status.name) : QString());
    m_status = status;
    m_now = now;
    if (isOther)
        refresh();
    else if (m_status.isRecording)
        m_details->setText(detailsText());
}

void RecordingCard::startOrStop()
{
    if (m_status.isRecording)
        emit stopRequested();
    else
        emit startRequested(m_name->text().trimmed());
}

void RecordingCard::makeNote()
{
    const QString text = m_note->text().trimmed();
    if (text.isEmpty() || !m_mark->isEnabled())
        return;
    m_note->clear();
    emit noteMade(text);
}

QString RecordingCard::stateText() const
{
    if (m_status.isDemo)
        return tr("The demo is not recorded.");
    if (!m_status.isRecording)
        return tr("Nothing is being recorded into a file.");
    const QString name = QString::fromStdString(m_status.name);
    return isTroubled() ? tr("The recording “%1” cannot be written").arg(name)
                        : tr("Recording “%1”").arg(name);
}

/// While it cannot be written, that is all that counts.
QString RecordingCard::detailsText() const
{
    if (isTroubled())
        return SessionWords::troubleHere(m_status.trouble, m_status.detail)
            + (m_status.isRecording ? u' ' + tr("The recording goes on by itself as soon as it can.")
                                    : QString());
    if (m_status.isDemo && m_status.heardFrom)
        return tr("What was received from the meter before can still be kept and exported.");
    if (!m_status.isRecording)
        return {};
    const QDateTime since = localTimeOf(m_status.since);
    return QStringList{tr("since %1").arg(locale().toString(since.time(), QStringLiteral("HH:mm"))),
                       SessionWords::length(std::max(m_now - m_status.since, ReceiveTime::duration::zero())),
                       HistoryWords::size(locale(), std::int64_t(m_status.fileBytes))}
        .join(QStringLiteral(" · "));
}

QString RecordingCard::ringText() const
{
    if (m_status.ring == std::chrono::minutes::zero())
        return tr("Nothing is held in memory: the settings say so.");
    const QString held
        = tr("What was received in the last %1 is held in memory, never longer, until HanScope quits.")
              .arg(SessionWords::length(m_status.ring));
    if (!m_status.heardFrom)
        return held + u' ' + tr("Nothing has been received yet.");
    return held + u' ' + tr("It begins at %1.").arg(SessionWords::begin(locale(), *m_status.heardFrom));
}

void RecordingCard::refresh()
{
    m_state->setText(stateText());
    m_sign->setMeaning(isTroubled()               ? RecordingSign::Meaning::Trouble
                           : m_status.isRecording ? RecordingSign::Meaning::Recording
                                                  : RecordingSign::Meaning::Nothing);
    m_details->setText(detailsText());
    m_details->setVisible(!m_details->text().isEmpty());
    m_details->setForegroundRole(isTroubled() ? QPalette::WindowText : QPalette::PlaceholderText);
    m_record->setText(m_status.isRecording ? tr("Stop") : tr("Record"));
    m_ring->setText(ringText());
    const bool canKeep = m_status.heardFrom.has_value(); // under the name that is written there
    m_name->setEnabled(!m_status.isRecording && (!m_status.isDemo || canKeep));
    m_record->setEnabled(!m_status.isDemo);
    for (QWidget *part :
         {static_cast<QWidget *>(m_last), static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_export)})
        part->setEnabled(canKeep);
    m_note->setEnabled(!m_status.isDemo);
    m_mark->setEnabled(!m_status.isDemo && !m_note->text().trimmed().isEmpty());
}

void RecordingCard::retranslate()
{
    setTitle(tr("Record"));
    m_nameLabel->setText(tr("Name"));
    m_name->setPlaceholderText(tr("for example: new heat pump"));
    m_keepLabel->setText(tr("Look back"));
    m_keep->setText(tr("Keep"));
    m_export->setText(tr("Export …"));
    m_noteLabel->setText(tr("Marker"));
    m_note->setPlaceholderText(tr("for example: oven on"));
    m_mark->setText(tr("Set marker"));
    const int chosen = m_last->currentIndex();
    m_last->clear();
    for (const int minutes : keptMinutes) {
        m_last->addItem(minutes < 60        ? tr("The last %n minute(s)", nullptr, minutes)
                            : minutes == 60 ? tr("The last hour")
                                            : tr("The last %n hour(s)", nullptr, minutes / 60),
                        minutes);
    }
    m_last->setCurrentIndex(chosen < 0 ? 1 : chosen);
    refresh();
}

QString RecordingCard::text() const
{
    QStringList lines{m_state->text(), m_details->text(), m_ring->text()};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void RecordingCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace hanscope
