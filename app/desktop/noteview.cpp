// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/noteview.h"

#include "desktop/colors.h"
#include "desktop/pagedocument.h"

#include <QEvent>
#include <QImage>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFragment>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Entry("statut:");

bool leadsSomewhere(const QString &target)
{
    return target.startsWith("https://"_L1) || target.startsWith(Entry);
}

} // namespace

NoteView::NoteView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    document()->setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const QString target = url.toString();
        if (target.startsWith(Entry))
            emit entryActivated(target.sliced(Entry.size()));
        else if (url.scheme() == "https"_L1)
            emit addressActivated(url);
    });
}

void NoteView::setNote(const QString &markdown)
{
    m_note = markdown;
    render();
}

void NoteView::render()
{
    document()->setDefaultFont(font());
    document()->setMarkdown(withRespectedSpaces(m_note),
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                | QTextDocument::MarkdownNoHTML);
    dropImages();
    dropForeignLinks();
}

void NoteView::dropImages()
{
    // What the Markdown says of an image is kept as its text.
    for (QTextCursor image = document()->find(QString(QChar::ObjectReplacementCharacter)); !image.isNull();
         image = document()->find(QString(QChar::ObjectReplacementCharacter), image.selectionStart())) {
        const QTextImageFormat format = image.charFormat().toImageFormat();
        const QString words = format.property(QTextFormat::ImageAltText).toString();
        image.insertText(words.isEmpty() ? u"[…]"_s : words, QTextCharFormat());
    }
}

void NoteView::dropForeignLinks()
{
    struct Link
    {
        int position;
        int length;
        QTextCharFormat format;
    };
    std::vector<Link> links; // changing a format moves the fragments
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (const QTextFragment fragment = it.fragment(); fragment.charFormat().isAnchor())
                links.push_back({fragment.position(), fragment.length(), fragment.charFormat()});
        }
    }
    for (Link &link : links) {
        link.format.setToolTip(QString());
        if (leadsSomewhere(link.format.anchorHref())) {
            link.format.setForeground(accentColor(palette()));
        } else {
            link.format.setAnchor(false);
            link.format.clearProperty(QTextFormat::AnchorHref);
            link.format.clearForeground();
            link.format.setFontUnderline(false);
        }
        QTextCursor cursor(document());
        cursor.setPosition(link.position);
        cursor.setPosition(link.position + link.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(link.format);
    }
}

void NoteView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

QVariant NoteView::loadResource(int type, const QUrl &)
{
    // Nothing is ever loaded; no answer would let QTextDocument read a local file itself (see PageView).
    if (type != QTextDocument::ImageResource)
        return QByteArray();
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}
