// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/storageuse.h"
#include "ui/preferences.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace hanscope
{

class FlatButton;
class KeyCard;
class GridCompanyCard;
class MeterScaleCard;
class SettingsCard;

/// The user's choices; each takes effect at once.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences);
    void setReader(const QString &reader); ///< the port in use, for people
    void setNetworkOfMeter(Network network); ///< told by the meter: nothing to choose then
    void setStorage(const StorageUse &use);

    KeyCard &keyCard() { return *m_keyCard; }
    /// The part that is about the meter that is heard.
    MeterScaleCard &scaleCard() const { return *m_scaleCard; }

    const Preferences &preferences() const { return m_preferences; }

signals:
    void preferencesChanged(const hanscope::Preferences &preferences); ///< by the user
    void readerPageRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void placeCards();
    void addSection(QWidget *card);
    void search(const QString &asked);
    void take(); ///< what the boxes say now
    void fillBoxes();
    void retranslate();
    void tellRows();
    QString storageHint() const;

    Preferences m_preferences;
    QString m_reader;
    StorageUse m_storage;
    Network m_networkOfMeter = Network::Unknown;
    QLineEdit *m_search;
    QLabel *m_nothingFound;
    QList<QWidget *> m_sections; ///< each around one card, which may hide itself
    SettingsCard *m_windowCard;
    SettingsCard *m_houseCard;
    SettingsCard *m_keptCard;
    KeyCard *m_keyCard;
    GridCompanyCard *m_gridCompany;
    MeterScaleCard *m_scaleCard;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_tray;
    QComboBox *m_mainFuse;
    QComboBox *m_network;
    QComboBox *m_keepReadings;
    QComboBox *m_ring;
    FlatButton *m_chooseReader;
};

} // namespace hanscope
