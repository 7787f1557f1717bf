// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cipherstatus.h"
#include "core/model/keykeeping.h"

#include <QDialog>

class QStackedWidget;

namespace hanscope
{

class KeyEntryPane;
class KeyKeepingPane;

/// Asks for the keys of one meter, says whether they fit, and then where they are kept. Forgets what was
/// typed as soon as it is handed on or given up.
class KeyDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KeyDialog(QWidget *parent = nullptr);

    /// Opens for the meter on the line.
    void askFor(const CipherStatus &cipher);
    const SystemTitle &meter() const { return m_meter.systemTitle; }

    void showCipher(const CipherStatus &cipher); ///< of the meter it is open for
    void showKept(KeyPlace place);
    void askWhereToKeep(const KeyReport &why); ///< opens again, should somebody have closed it

    QString text() const; ///< what it says now

signals:
    /// To be tried; showCipher() tells what came of it.
    void keysEntered(const hanscope::MeterKeys &keys);
    /// Closed before the keys were found to fit.
    void cancelled();
    void placeChosen(hanscope::KeyPlace place);

public slots:
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { Entering, Trying, Keeping, Asking, Kept };
    void tryKeys();
    void choose(KeyPlace place);
    void go(Step step);
    void retranslate();

    CipherStatus m_meter;
    Step m_step = Step::Entering;
    QStackedWidget *m_panes;
    KeyEntryPane *m_entry;
    KeyKeepingPane *m_keeping;
};

} // namespace hanscope
