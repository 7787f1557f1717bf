// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/meterkeys.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hanscope
{

/// A field for a key, masked. Says while one types what is still wrong with it, never what it is.
class KeyField : public QWidget
{
    Q_OBJECT
public:
    enum class Need { Required, Optional };

    explicit KeyField(Need need, QWidget *parent = nullptr);

    void setName(const QString &name, const QString &hintWhenEmpty); ///< the name may have a mnemonic
    void setShown(bool shown); ///< in plain digits
    void setReadOnly(bool readOnly);
    void clear();

    /// A whole key; or empty, and optional.
    bool isAcceptable() const;
    std::optional<CipherKey> key() const;
    QString hint() const; ///< as shown: "12 of 32 digits"

signals:
    void changed();
    void confirmed(); ///< Return

protected:
    void changeEvent(QEvent *event) override;

private:
    QByteArray typed() const;
    QString hintFor(const QString &text) const;
    void refresh();

    Need m_need;
    QString m_hintWhenEmpty;
    QLabel *m_name;
    QLineEdit *m_edit;
    QLabel *m_hint;
};

} // namespace hanscope
