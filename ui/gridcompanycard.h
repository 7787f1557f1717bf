// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"
#include "ui/preferences.h"

class QLabel;
class QLineEdit;

namespace hanscope
{

/// The user's own grid company: a name and a web page.
class GridCompanyCard : public Card
{
    Q_OBJECT
public:
    explicit GridCompanyCard(QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences);
    void writeTo(Preferences &preferences) const;

signals:
    void edited(); ///< by the user, and done with it

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_linkLabel;
    QLineEdit *m_link;
};

} // namespace hanscope
