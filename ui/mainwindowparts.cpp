// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is put together: its parts, where they stand, and who hears whom.
#include "ui/mainwindow.h"

#include "core/model/systemclock.h"
#include "ui/accessiblepainting.h"
#include "ui/alarmspage.h"
#include "ui/checkpage.h"
#include "ui/datapage.h"
#include "ui/demostrip.h"
#include "ui/energypage.h"
#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/historystrip.h"
#include "ui/housestyle.h"
#include "ui/inspectorpage.h"
#include "ui/keydesk.h"
#include "ui/linkdetails.h"
#include "ui/linkline.h"
#include "ui/lockedpage.h"
#include "ui/meterline.h"
#include "ui/meterscalecard.h"
#include "ui/newsstrip.h"
#include "ui/nowpage.h"
#include "ui/pagearea.h"
#include "ui/peakspage.h"
#include "ui/replaybar.h"
#include "ui/scalebanner.h"
#include "ui/sessionspage.h"
#include "ui/settingspage.h"
#include "ui/shortcuts.h"
#include "ui/sidebar.h"
#include "ui/startpage.h"
#include "ui/systemcolours.h"
#include "ui/systemmotion.h"
#include "ui/theme.h"
#include "ui/uilanguage.h"
#include "ui/windowmenu.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace hanscope
{
namespace
{

constexpr int pagesAtBottom = 2;

/// In the order of MainWindow::Page.
QStringList pageIcons()
{
    return {QStringLiteral("now"),      QStringLiteral("energy"),   QStringLiteral("peaks"),
            QStringLiteral("reader"),   QStringLiteral("check"),    QStringLiteral("alarms"),
            QStringLiteral("messages"), QStringLiteral("sessions"), QStringLiteral("data"),
            QStringLiteral("settings")};
}

/// Before any part is made: a style that comes later goes through all of them once more.
QWidget *dressed(QWidget *parent)
{
    HouseStyle::install();
    AccessiblePainting::install();
    return parent;
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QWidget(dressed(parent))
    , m_clock(systemTime)
    , m_language(new UiLanguage(this))
    , m_systemColours(new SystemColours(this))
    , m_systemMotion(new SystemMotion(this))
    , m_sidebar(new Sidebar(pageIcons(), pagesAtBottom, this))
    , m_linkLine(new LinkLine(this))
    , m_meterLine(new MeterLine(this))
    , m_menu(new WindowMenu(this))
    , m_linkDetails(new LinkDetails(this))
    , m_demoStrip(new DemoStrip(this))
    , m_replayBar(new ReplayBar(this))
    , m_news(new NewsStrip(this))
    , m_scaleBanner(new ScaleBanner(this))
    , m_historyStrip(new HistoryStrip(this))
    , m_top(new QVBoxLayout)
    , m_pages(new PageStack(this))
    , m_nowOrLocked(new PageStack(this))
    , m_nowPage(new NowPage(this))
    , m_energyPage(new EnergyPage(this))
    , m_peaksPage(new PeaksPage(this))
    , m_lockedPage(new LockedPage(this))
    , m_startPage(new StartPage(this))
    , m_checkPage(new CheckPage(this))
    , m_alarmsPage(new AlarmsPage(this))
    , m_inspectorPage(new InspectorPage(this))
    , m_sessionsPage(new SessionsPage(this))
    , m_dataPage(new DataPage(this))
    , m_settingsPage(new SettingsPage(this))
    , m_keyDesk(new KeyDesk(*m_lockedPage, m_settingsPage->keyCard(), *this))
    , m_helpButton(new FlatButton(FlatButton::Role::Plain, this))
{
    setFont(fonts::window());
    placeParts();
    connectParts();
    apply(m_preferences);
    openPage(Reader);
    setFocusPolicy(Qt::ClickFocus);
    setFocus(); // so that no part looks chosen before the first Tab
}

MainWindow::~MainWindow() = default;

void MainWindow::placeParts()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    auto *column = new QVBoxLayout;
    column->setSpacing(metric::small);
    row->addLayout(column, 1);
    auto *header = new QHBoxLayout;
    header->addWidget(m_linkLine, 1);
    header->addWidget(m_meterLine);
    m_helpButton->setObjectName(QStringLiteral("help"));
    m_helpButton->setText(QStringLiteral("?"));
    header->addWidget(m_helpButton);
    header->addWidget(m_menu);
    m_top->setSpacing(metric::small);
    m_top->addLayout(header);
    for (QWidget *strip : std::initializer_list<QWidget *>{m_demoStrip, m_replayBar, m_news, m_historyStrip})
        m_top->addWidget(strip);
    column->addLayout(m_top);
    column->addWidget(m_pages, 1);
    m_demoStrip->hide();
    m_replayBar->hide();

    auto *nowAndBanner = new QWidget(this);
    auto *nowColumn = new QVBoxLayout(nowAndBanner);
    nowColumn->setContentsMargins(0, 0, 0, 0);
    nowColumn->setSpacing(metric::small);
    nowColumn->addWidget(m_scaleBanner);
    nowColumn->addWidget(m_nowPage, 1);
    m_nowOrLocked->addWidget(nowAndBanner);
    m_nowOrLocked->addWidget(scrolled(m_lockedPage));
    m_pages->addWidget(m_nowOrLocked);
    m_pages->addWidget(m_energyPage);
    m_pages->addWidget(m_peaksPage);
    m_pages->addWidget(scrolled(m_startPage));
    m_pages->addWidget(m_checkPage);
    m_pages->addWidget(scrolled(m_alarmsPage));
    m_pages->addWidget(m_inspectorPage);
    m_pages->addWidget(scrolled(m_sessionsPage));
    m_pages->addWidget(scrolled(m_dataPage));
    m_pages->addWidget(scrolled(m_settingsPage));
    setMinimumSize(720, 440);
    resize(1100, 700);
}

QWidget *MainWindow::scrolled(QWidget *page)
{
    page->setMaximumWidth(fonts::scaled(metric::pageWidth));
    return new PageArea(page, this);
}

/// At the right each page keeps its own: the scroll bar of those that scroll stands in it.
void MainWindow::setMargins(bool compact)
{
    const int side = compact ? metric::gap : metric::cardPadding;
    QLayout *column = layout()->itemAt(1)->layout();
    column->setContentsMargins(compact ? metric::small : side, compact ? metric::grid : metric::gap, 0,
                               compact ? metric::small : side);
    column->setSpacing(compact ? metric::grid : metric::small);
    m_top->setContentsMargins(0, 0, side, 0);
    m_top->setSpacing(column->spacing());
    for (QWidget *page : std::initializer_list<QWidget *>{m_nowPage->parentWidget(), m_energyPage,
                                                          m_peaksPage, m_inspectorPage})
        page->setContentsMargins(0, 0, side, 0);
    for (PageArea *area : findChildren<PageArea *>())
        area->setGutter(side);
}

void MainWindow::connectParts()
{
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](int page) {
        m_pageIsOurChoice = false;
        openPage(page);
    });
    connect(m_helpButton, &FlatButton::clicked, this, &MainWindow::openHelp);
    connect(m_linkLine, &LinkLine::clicked, this, [this] { m_linkDetails->openBelow(*m_linkLine); });
    connect(m_news, &NewsStrip::openRequested, this, [this] { openPage(Now); });
    connect(m_nowPage, &NowPage::originRequested, this, &MainWindow::originRequested);
    connect(m_demoStrip, &DemoStrip::leaveRequested, this, &MainWindow::demoLeft);
    connect(m_peaksPage, &PeaksPage::dayChosen, this, [this](std::chrono::local_days day) {
        m_energyPage->open(Period::Day, day);
        openPage(Energy);
    });
    connect(m_startPage, &StartPage::readerChosen, this, [this](const QString &path) {
        m_pageIsOurChoice = true;
        emit readerChosen(path);
    });
    connect(m_startPage, &StartPage::demoRequested, this, [this] {
        m_pageIsOurChoice = true;
        emit demoRequested();
    });
    connect(m_startPage, &StartPage::demoLeft, this, &MainWindow::demoLeft);
    connect(m_startPage, &StartPage::checkRequested, this, [this] { openPage(Check); });
    connect(m_linkDetails, &LinkDetails::checkRequested, this, [this] { openPage(Check); });
    connect(m_settingsPage, &SettingsPage::readerPageRequested, this, [this] { openPage(Reader); });
    connect(m_settingsPage, &SettingsPage::preferencesChanged, this, [this](const Preferences &preferences) {
        apply(preferences);
        emit preferencesChanged(preferences);
    });
    connect(m_scaleBanner, &ScaleBanner::agreed, this, &MainWindow::agreeToProposal);
    connect(m_scaleBanner, &ScaleBanner::putOff, this, &MainWindow::proposalPutOff);
    connect(m_scaleBanner, &ScaleBanner::refusedForGood, this, [this] {
        emit meterScaleChosen({m_scale.overrides, false});
    });
    connect(&m_settingsPage->scaleCard(), &MeterScaleCard::scaleChosen, this, &MainWindow::meterScaleChosen);
    connect(m_sessionsPage, &SessionsPage::noteMade, this, &MainWindow::noteMade);
    connect(m_systemMotion, &SystemMotion::changed, this,
            [this] { HouseStyle::setStill(m_systemMotion->isReduced()); });
    m_systemMotion->follow();
    connectMenu();
    connect(m_systemColours, &SystemColours::changed, this, &MainWindow::applyTheme);
    m_ageTimer.setSingleShot(true);
    connect(&m_ageTimer, &QTimer::timeout, this, &MainWindow::age);
}

void MainWindow::connectMenu()
{
    connect(m_menu, &WindowMenu::miniRequested, this, &MainWindow::miniRequested);
    connect(m_menu, &WindowMenu::wallRequested, this, &MainWindow::wallRequested);
    connect(m_menu, &WindowMenu::noteRequested, this, &MainWindow::askForNote);
    connect(m_menu, &WindowMenu::guideRequested, this, &MainWindow::openGuide);
    connect(m_menu, &WindowMenu::helpRequested, this, &MainWindow::openHelp);
    connect(m_menu, &WindowMenu::shortcutsRequested, this, &MainWindow::openShortcuts);
    connect(m_menu, &WindowMenu::aboutRequested, this, &MainWindow::showAbout);
    connect(m_menu, &WindowMenu::quitRequested, this, &MainWindow::quitRequested);
    const auto key = [this](Shortcuts::Action action, auto wanted) {
        connect(Shortcuts::install(action, this, Qt::WindowShortcut), &QShortcut::activated, this, wanted);
    };
    key(Shortcuts::Action::MiniWindow, &MainWindow::miniRequested);
    key(Shortcuts::Action::FullScreen, &MainWindow::wallRequested);
    key(Shortcuts::Action::SetMarker, &MainWindow::askForNote);
    key(Shortcuts::Action::Help, &MainWindow::openHelp);
    key(Shortcuts::Action::ListShortcuts, &MainWindow::openShortcuts);
    key(Shortcuts::Action::Quit, &MainWindow::quitRequested);
}

} // namespace hanscope
