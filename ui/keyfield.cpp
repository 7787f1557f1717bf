// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyfield.h"

#include "ui/fonts.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace hanscope
{
namespace
{

constexpr int longestPaste = 200; // a key with much between its digits

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// A line to type in, framed like our buttons: the style's own frame cannot be seen on dark.
class FramedEdit : public QLineEdit
{
public:
    explicit FramedEdit(QWidget *parent)
        : QLineEdit(parent)
    {
        setFrame(false);
        setTextMargins(8, 6, 8, 6);
        QPalette clear;
        clear.setColor(QPalette::Base, Qt::transparent);
        setPalette(clear);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const Theme &theme = themeOf(*this);
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(theme.card);
            painter.setPen(hasFocus() ? QPen(theme.import, 1.5) : QPen(theme.line));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::fieldRadius,
                                    metric::fieldRadius);
        }
        QLineEdit::paintEvent(event);
    }
};

} // namespace

KeyField::KeyField(Need need, QWidget *parent)
    : QWidget(parent)
    , m_need(need)
    , m_name(new QLabel(this))
    , m_edit(new FramedEdit(this))
    , m_hint(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::grid);
    column->addWidget(m_name);
    column->addWidget(m_edit);
    column->addWidget(m_hint);
    m_name->setBuddy(m_edit);
    m_edit->setFont(fonts::sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), fonts::value));
    m_edit->setMaxLength(longestPaste);
    m_hint->setFont(fonts::sized(fonts::window(), fonts::label));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    setFocusProxy(m_edit);
    setShown(false);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        refresh();
        emit changed();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &KeyField::confirmed);
}

void KeyField::setName(const QString &name, const QString &hintWhenEmpty)
{
    m_name->setText(name);
    m_edit->setAccessibleName(QString(name).remove(u'&'));
    m_hintWhenEmpty = hintWhenEmpty;
    refresh();
}

void KeyField::setShown(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    // However it is shown: no keyboard shall learn it.
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                                | Qt::ImhHiddenText);
}

void KeyField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void KeyField::clear()
{
    m_edit->clear();
}

QByteArray KeyField::typed() const
{
    return m_edit->text().toLatin1(); // one byte for each character; what is not Latin-1 is no digit
}

bool KeyField::isAcceptable() const
{
    QByteArray text = typed();
    const KeyDigits digits = keyDigitsIn(viewOf(text));
    text.fill('\0');
    const bool isEmpty = digits.count == 0 && digits.firstStranger == KeyDigits::none;
    return digits.isKey() || (isEmpty && m_need == Need::Optional);
}

std::optional<CipherKey> KeyField::key() const
{
    QByteArray text = typed();
    const auto key = cipherKeyFromHex(viewOf(text));
    text.fill('\0');
    return key;
}

QString KeyField::hintFor(const QString &text) const
{
    const KeyDigits digits = keyDigitsIn(viewOf(text.toLatin1()));
    if (digits.firstStranger != KeyDigits::none) {
        const QChar stranger = text.at(qsizetype(digits.firstStranger));
        if (stranger.toUpper() == u'O')
            return tr("There is a letter O in it. Is that a zero?");
        if (stranger.toUpper() == u'I' || stranger == u'l')
            return tr("There is a letter %1 in it. Is that a one?").arg(stranger);
        return tr("There is a “%1” in it. Only 0 to 9 and A to F belong to a key.").arg(stranger);
    }
    if (digits.count == 0)
        return m_hintWhenEmpty;
    if (digits.count > KeyDigits::wanted)
        return tr("%n character(s) too many: a key has 32", nullptr, int(digits.count - KeyDigits::wanted));
    if (digits.count == KeyDigits::wanted)
        return tr("All 32 characters are there");
    return tr("%1 of 32 characters").arg(digits.count);
}

void KeyField::refresh()
{
    const QString hint = hintFor(m_edit->text());
    m_hint->setText(hint);
    m_edit->setAccessibleDescription(hint);
}

QString KeyField::hint() const
{
    return m_hint->text();
}

void KeyField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace hanscope
