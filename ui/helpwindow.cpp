// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpwindow.h"

#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/helpcontents.h"
#include "ui/helptext.h"
#include "ui/helptopics.h"
#include "ui/shortcuts.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTextDocument>

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr int contentsWidth = 230;

QString titleOf(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0).mid(2); // "# Title"
}

QString plainText(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    return document.toPlainText();
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_search(new QLineEdit(this))
    , m_contents(new HelpContents(this))
    , m_result(new QLabel(this))
    , m_back(new FlatButton(FlatButton::Role::Action, this))
    , m_forward(new FlatButton(FlatButton::Role::Action, this))
    , m_text(new HelpText(this))
{
    setAttribute(Qt::WA_WindowPropagation); // the language is the main window's
    setFont(fonts::window());
    placeParts();
    connectParts();
    addShortcuts();
    resize(fonts::scaled(900), fonts::scaled(640));
    retranslate();
    showTopic(help::topics().constFirst());
    applyColours();
}

void HelpWindow::placeParts()
{
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setText(QStringLiteral("‹"));
    m_forward->setObjectName(QStringLiteral("forward"));
    m_forward->setText(QStringLiteral("›"));
    m_search->setClearButtonEnabled(true);
    m_result->setForegroundRole(QPalette::PlaceholderText);
    m_result->setFont(fonts::sized(fonts::window(), fonts::label));
    m_result->setWordWrap(true);
    auto *side = new QWidget(this);
    side->setFixedWidth(fonts::scaled(contentsWidth));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::small);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::grid);
    buttons->addWidget(m_back);
    buttons->addWidget(m_forward);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_search);
    column->addWidget(m_result);
    column->addWidget(m_contents, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::gap, metric::gap, metric::gap, metric::gap);
    row->setSpacing(metric::gap);
    row->addWidget(side);
    row->addWidget(m_text, 1);
}

void HelpWindow::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, m_text, [this] { m_text->setFocus(); });
    connect(m_contents, &HelpContents::topicChosen, this, &HelpWindow::showTopic);
    connect(m_text, &QTextBrowser::sourceChanged, m_contents,
            [this](const QUrl &source) { m_contents->choose(help::topicAt(source)); });
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_back, &FlatButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_forward, &FlatButton::clicked, m_text, &QTextBrowser::forward);
}

void HelpWindow::addShortcuts()
{
    const auto add = [this](Shortcuts::Action action, const auto &whatToDo) {
        connect(Shortcuts::install(action, this, Qt::WindowShortcut), &QShortcut::activated, this, whatToDo);
    };
    add(Shortcuts::Action::SearchHelp, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    add(Shortcuts::Action::HelpBack, [this] { m_text->backward(); });
    add(Shortcuts::Action::HelpForward, [this] { m_text->forward(); });
    add(Shortcuts::Action::CloseHelp, [this] { close(); });
}

void HelpWindow::open(const QString &topic)
{
    m_search->clear();
    showTopic(topic);
    showNormal();
    raise();
    activateWindow();
    m_text->setFocus();
}

QString HelpWindow::topic() const
{
    return help::topicAt(m_text->source());
}

QString HelpWindow::text() const
{
    return m_text->toPlainText();
}

void HelpWindow::showTopic(const QString &topic)
{
    const QUrl source = help::source(topic, locale());
    if (m_text->source() != source)
        m_text->setSource(source);
}

QStringList HelpWindow::found() const
{
    return m_contents->topics();
}

QString HelpWindow::result() const
{
    return m_result->text();
}

/// A section is found when every word is in it.
void HelpWindow::search()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    for (const QString &topic : help::topics()) {
        const QString &plain = m_plain[topic];
        m_contents->setShown(topic, std::all_of(words.begin(), words.end(), [&plain](const QString &word) {
                                 return plain.contains(word, Qt::CaseInsensitive);
                             }));
    }
    const QStringList topics = found();
    m_result->setText(words.isEmpty()        ? QString()
                          : topics.isEmpty() ? tr("No section has all these words.")
                                             : tr("%n section(s) found", nullptr, int(topics.size())));
    m_result->setVisible(!words.isEmpty());
    m_text->highlight(words);
    if (!topics.isEmpty() && !topics.contains(topic()))
        showTopic(topics.constFirst());
}

void HelpWindow::retranslate()
{
    const QString read = topic();
    setWindowTitle(tr("Help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_contents->setAccessibleName(tr("Contents"));
    m_text->setAccessibleName(tr("Help"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back"));
    m_forward->setAccessibleName(tr("Forward"));
    m_forward->setToolTip(tr("Forward"));
    fillContents();
    search();
    if (!read.isEmpty()) {
        m_text->setSource(help::source(read, locale()));
        m_text->clearHistory(); // its sections are in the other language
    }
}

void HelpWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const help::Group &group : help::groups()) {
        m_contents->addHeading(help::heading(group));
        for (const QString &topic : group.topics) {
            const QString markdown = help::markdown(topic, locale());
            m_plain[topic] = plainText(markdown);
            m_contents->addSection(topic, titleOf(markdown));
        }
    }
}

void HelpWindow::applyColours()
{
    m_text->reload(); // the colours of its links
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyColours();
}

} // namespace hanscope
