// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

#include <QWidget>

#include <array>

class QLabel;

namespace hanscope
{

class Card;

/// What to know about the HAN port in Norway: ordering, closing, moving, and whose the data are.
class HelpPane : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPane(QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences); ///< for the grid company's name and page

    QString text() const; ///< all of it

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Topic {
        QString title;
        QString text; ///< rich text
    };
    static constexpr std::size_t topicCount = 6;

    std::array<Topic, topicCount> topics() const;
    QString whomToAsk() const;
    void retranslate();

    Preferences m_preferences;
    std::array<Card *, topicCount> m_cards{};
    std::array<QLabel *, topicCount> m_words{};
};

} // namespace hanscope
