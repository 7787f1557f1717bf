// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace hanscope
{

/// One section of the help, set to be read: sizes of the window, lines of a readable length, links that lead
/// on.
class HelpText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpText(QWidget *parent = nullptr);

    /// Marks each of them in what is shown, and in what is shown later.
    void highlight(const QStringList &words);
    int highlighted() const { return int(extraSelections().size()); }

    /// Dots stay beside the word that they follow: "Copy …".
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void setMargins();
    void markWords();

    QStringList m_words;
};

} // namespace hanscope
