// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helppane.h"

#include "ui/card.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace hanscope
{
namespace
{

QString paragraphs(const QStringList &sentences)
{
    return QStringLiteral("<p style=\"margin:0 0 8px 0\">")
        + sentences.join(QLatin1String("</p><p style=\"margin:0 0 8px 0\">")) + QStringLiteral("</p>");
}

} // namespace

HelpPane::HelpPane(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metric::gap);
    for (std::size_t topic = 0; topic < topicCount; ++topic) {
        m_cards[topic] = new Card(this);
        m_words[topic] = new QLabel;
        m_words[topic]->setWordWrap(true);
        m_words[topic]->setTextFormat(Qt::RichText);
        m_words[topic]->setAlignment(Qt::AlignTop);
        m_words[topic]->setOpenExternalLinks(true);
        m_cards[topic]->setContent(m_words[topic]);
        grid->addWidget(m_cards[topic], int(topic) / 2, int(topic) % 2);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(int(topicCount) / 2, 1);
    retranslate();
}

void HelpPane::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    retranslate();
}

QString HelpPane::whomToAsk() const
{
    const QString name = m_preferences.gridCompany.toHtmlEscaped();
    const QUrl page = m_preferences.gridCompanyPage();
    if (name.isEmpty() && page.isEmpty())
        return tr(
            "The grid company is the company that owns the power lines, not the one you buy power from. Its "
            "name is on the grid tariff bill. Enter it in Settings, and HanScope names it here.");
    const QString shown = name.isEmpty() ? page.host().toHtmlEscaped() : name;
    if (page.isEmpty())
        return tr("Your grid company: %1.").arg(shown);
    const QString link = QStringLiteral("<a href=\"%1\">%2</a>")
                             .arg(QString::fromLatin1(page.toEncoded()).toHtmlEscaped(), shown);
    return tr("Your grid company: %1.").arg(link);
}

std::array<HelpPane::Topic, HelpPane::topicCount> HelpPane::topics() const
{
    return {
        Topic{tr("Having the port opened"),
              paragraphs(
                  {tr("The HAN port is closed when the meter is installed. You order the opening from your "
                      "grid company, usually on “Min side”. It costs nothing."),
                   whomToAsk(),
                   tr("Have the meter number ready: usually 16 digits, on the front of the meter and on "
                      "“Min side”. The person who has the grid contract must order."),
                   tr("It is nearly always done remotely, within three working days. Many companies send "
                      "an SMS or e-mail when it is done.")})},
        Topic{tr("Moving, and changing contracts"),
              paragraphs(
                  {tr("The port belongs to the contract, not to the house. It is closed when the contract "
                      "ends or is taken over by somebody else."),
                   tr("If you move, order it again for the new meter. If your partner takes over the "
                      "contract, he or she must order it."),
                   tr("Changing the company you buy power from does not normally close it. A new meter "
                      "comes with a closed port.")})},
        Topic{
            tr("Closing the port"),
            paragraphs({tr("You may have the port closed at any time, in the same way as you had it opened."),
                        tr("Close it when you no longer use it, and before somebody else takes over the "
                           "home: an open port tells whoever plugs in how much power is used.")})},
        Topic{tr("The data are yours"),
              paragraphs(
                  {tr("What the meter sends is personal data: it shows when somebody is at home and what "
                      "they do."),
                   tr("Once they leave the meter, they are your own responsibility. HanScope keeps them on "
                      "this "
                      "computer and sends nothing anywhere."),
                   tr("Think twice before you share a report that includes use and meter number, or a raw "
                      "capture.")})},
        Topic{tr("What may be connected"),
              paragraphs(
                  {tr("Only approved equipment, with CE marking and made for the HAN port. You may "
                      "be liable for damage that other equipment does."),
                   tr("The port is an M-Bus with an RJ45 socket. It is not a network socket: never plug a "
                      "network cable from a router into it."),
                   tr("Do not open the meter or break a seal. If a cover is in the way of the socket, ask "
                      "the grid company.")})},
        Topic{
            tr("No guarantees"),
            paragraphs(
                {tr("The port is an extra service. Data may stop, come late or be wrong, after an update of "
                    "the meter for instance, and nobody has to put it right straight away."),
                 tr("The bill follows the meter readings that the grid company collects, not what the "
                    "port sends."),
                 tr("If it stops, run the port check first: its report says what the grid company will "
                    "ask for.")})},
    };
}

void HelpPane::retranslate()
{
    const auto all = topics();
    for (std::size_t topic = 0; topic < topicCount; ++topic) {
        m_cards[topic]->setTitle(all[topic].title);
        m_words[topic]->setText(all[topic].text);
    }
}

QString HelpPane::text() const
{
    QString text;
    for (const Topic &topic : topics())
        text += topic.title + u'\n' + topic.text + u'\n';
    return text;
}

void HelpPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hanscope
