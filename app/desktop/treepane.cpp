// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/treepane.h"

#include "article/comparisonarticle.h"
#include "desktop/entrydelegate.h"
#include "desktop/filterbar.h"
#include "desktop/icons.h"
#include "desktop/pagedocument.h"
#include "desktop/searchfield.h"
#include "language/texts.h"
#include "models/entrytreemodel.h"
#include "models/roles.h"
#include "search/filters.h"
#include "search/folding.h"
#include "search/searchindex.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

TreePane::TreePane(const Texts &texts, IndexSource index, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_index(std::move(index))
    , m_search(new SearchField(2000, this))
    , m_filterButton(new QToolButton(this))
    , m_filterPlace(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_allModel(new EntryTreeModel(texts, this))
    , m_allTree(nullptr)
{
    m_search->installEventFilter(this);
    m_filterButton->setIcon(lineIcon(u"filter"_s));
    m_filterButton->setCheckable(true);
    m_filterButton->setAutoRaise(true);
    m_filterButton->setFocusPolicy(Qt::StrongFocus);
    m_filterPlace->hide();
    auto *filterLayout = new QVBoxLayout(m_filterPlace);
    filterLayout->setContentsMargins(0, 0, 0, 0);

    m_allModel->setGroups(browseGroups(m_texts.catalog(), m_filter));
    m_allTree = makeTree(m_allModel);
    m_stack->addWidget(m_allTree);

    const int step = fontMetrics().height() / 2;
    auto *top = new QHBoxLayout;
    top->setSpacing(step / 2);
    top->addWidget(m_search);
    top->addWidget(m_filterButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(step, step, step / 2, 0);
    layout->setSpacing(step);
    layout->addLayout(top);
    layout->addWidget(m_filterPlace);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, &TreePane::runQuery);
    m_search->setCompletions(
        [this](const QString &word) { return m_index().filters().completions(word, m_texts.currentLanguage()); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_search->isCompleting())
            openBest();
    });
    connect(m_filterButton, &QToolButton::toggled, this, [this](bool shown) {
        if (shown && !m_filters) {
            m_filters = new FilterBar(m_texts, m_filterPlace);
            m_filterPlace->layout()->addWidget(m_filters);
            connect(m_filters, &FilterBar::filterChanged, this, &TreePane::applyFilter);
        }
        m_filterPlace->setVisible(shown);
        // Hidden filters that still filter would be a riddle.
        if (!shown && m_filters && m_filters->filter().isActive())
            m_filters->clear();
    });
    retranslateUi();
}

QTreeView *TreePane::makeTree(EntryTreeModel *model)
{
    auto *tree = new QTreeView(this);
    tree->setModel(model);
    // What a query found has two lines an entry. To ask each row for its height costs little among as few as those.
    const bool isAll = model == m_allModel;
    tree->setItemDelegate(new EntryDelegate(isAll ? EntryDelegate::Lines::One : EntryDelegate::Lines::Two, tree));
    tree->setHeaderHidden(true);
    tree->setUniformRowHeights(isAll);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setIndentation(fontMetrics().height() * 2 / 3);
    tree->setExpandsOnDoubleClick(false);
    tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree->setMouseTracking(true);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->setTextElideMode(Qt::ElideRight);
    // The rows are part of the pane, not of a box in it; the delegate paints the selection, and nothing else shall.
    tree->viewport()->setAutoFillBackground(false);
    QPalette palette;
    palette.setColor(QPalette::Highlight, Qt::transparent);
    tree->setPalette(palette);
    connect(tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, tree] {
        if (!m_selecting)
            showSelected(*tree);
    });
    connect(tree, &QTreeView::clicked, this, &TreePane::open);
    connect(tree, &QTreeView::activated, this, &TreePane::open);
    return tree;
}

QString TreePane::query() const
{
    return m_search->text();
}

void TreePane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TreePane::setQuery(const QString &query)
{
    m_search->setText(query);
}

QTreeView *TreePane::currentTree() const
{
    return m_hitTree && !m_search->text().trimmed().isEmpty() ? m_hitTree : m_allTree;
}

bool TreePane::openBest()
{
    const QModelIndex current = currentTree()->currentIndex();
    if (!current.isValid())
        return false;
    open(current);
    return true;
}

/// The codes among the selected rows, in their order.
static QStringList selectedCodes(const QTreeView &tree, const Catalog &catalog)
{
    QModelIndexList rows = tree.selectionModel()->selectedRows();
    std::ranges::sort(rows, [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.parent().row(), a.row()) < std::pair(b.parent().row(), b.row());
    });
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const QString id = row.data(IdRole).toString(); catalog.code(id))
            ids.append(id);
    }
    return ids;
}

void TreePane::showSelected(const QTreeView &tree)
{
    const QModelIndexList rows = tree.selectionModel()->selectedRows();
    if (rows.size() == 1)
        return browseTo(rows.constFirst());
    const QStringList ids = selectedCodes(tree, m_texts.catalog());
    if (ids.size() >= ComparisonArticle::Fewest)
        emit comparisonChosen(ids.mid(0, ComparisonArticle::Most));
}

void TreePane::open(const QModelIndex &index)
{
    const QItemSelectionModel *selection = currentTree()->selectionModel();
    if (selection->selectedRows().size() > 1 || !selection->isSelected(index))
        return; // a click that adds to a comparison or takes away from it
    if (const QString id = index.data(IdRole).toString(); m_texts.catalog().find(id).isValid())
        emit entryOpened(id);
}

void TreePane::browseTo(const QModelIndex &index)
{
    if (const QString id = index.data(IdRole).toString(); m_texts.catalog().find(id).isValid())
        emit entryBrowsed(id);
}

void TreePane::select(QTreeView *tree, const QModelIndex &index)
{
    const QScopedValueRollback guard(m_selecting, true);
    tree->setCurrentIndex(index);
    if (!index.isValid()) {
        tree->clearSelection();
        return;
    }
    tree->expand(index.parent());
    // A row that comes into view stands among its neighbours, not at the edge.
    if (!tree->viewport()->rect().contains(tree->visualRect(index)))
        tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void TreePane::selectCodes(QTreeView *tree, const EntryTreeModel &model, const QStringList &ids)
{
    QItemSelection rows;
    for (const QString &id : ids) {
        const QModelIndex index = model.indexOf(id);
        if (!index.isValid())
            return;
        tree->expand(index.parent());
        rows.select(index, index);
    }
    const QScopedValueRollback guard(m_selecting, true);
    tree->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

void TreePane::reveal(const QString &id)
{
    if (const QStringList compared = ComparisonArticle::codesOf(id); !compared.isEmpty()) {
        selectCodes(m_allTree, *m_allModel, compared);
        if (m_hitTree)
            selectCodes(m_hitTree, *m_hitModel, compared);
        return;
    }
    select(m_allTree, m_allModel->indexOf(id));
    if (currentTree() == m_hitTree && m_hitTree) {
        if (const QModelIndex index = m_hitModel->indexOf(id); index.isValid())
            select(m_hitTree, index);
    }
}

void TreePane::setFavourites(const QStringList &ids)
{
    m_allModel->setFavourites(ids);
    if (m_hitModel)
        m_hitModel->setFavourites(ids);
}

void TreePane::setNotes(const QHash<QString, QString> &notes)
{
    m_notes = notes;
    const QSet<QString> ids(notes.keyBegin(), notes.keyEnd());
    m_allModel->setNoted(ids);
    if (m_hitModel)
        m_hitModel->setNoted(ids);
}

void TreePane::toggleFilters()
{
    m_filterButton->toggle();
    if (m_filterButton->isChecked())
        m_filters->setFocus(Qt::ShortcutFocusReason);
}

void TreePane::expandAll()
{
    currentTree()->expandAll();
}

void TreePane::collapseAll()
{
    currentTree()->collapseAll();
}

QStringList TreePane::expandedClasses() const
{
    QStringList ids;
    for (int row = 0; row < m_allModel->rowCount(); ++row) {
        const QModelIndex index = m_allModel->index(row, 0);
        if (m_allTree->isExpanded(index))
            ids.append(index.data(IdRole).toString());
    }
    return ids;
}

void TreePane::setExpandedClasses(const QStringList &ids)
{
    for (int row = 0; row < m_allModel->rowCount(); ++row) {
        const QModelIndex index = m_allModel->index(row, 0);
        m_allTree->setExpanded(index, ids.contains(index.data(IdRole).toString()));
    }
}

void TreePane::applyFilter()
{
    const QStringList expanded = expandedClasses();
    const QString current = m_allTree->currentIndex().data(IdRole).toString();
    m_filter = m_filters->filter();
    const QScopedValueRollback guard(m_selecting, true);
    m_allModel->setGroups(browseGroups(m_texts.catalog(), m_filter));
    if (m_filter.isActive())
        m_allTree->expandAll();
    else
        setExpandedClasses(expanded);
    select(m_allTree, m_allModel->indexOf(current));
    runQuery();
}

void TreePane::runQuery()
{
    const QString query = m_search->text();
    if (query.trimmed().isEmpty()) {
        m_answer = {};
        m_stack->setCurrentWidget(m_allTree);
    } else {
        const Catalog &catalog = m_texts.catalog();
        const auto accepts = [this, &catalog](EntryRef entry) {
            return entry.kind != EntryKind::Code || m_filter.accepts(catalog.codes.at(entry.index));
        };
        SearchAnswer answer = m_index().find(query, MostHits,
                                             m_filter.isActive() ? SearchIndex::Filter(accepts) : nullptr);
        addFoundInNotes(answer, query);
        showHits(answer);
    }
    showNote();
    emit summaryChanged();
}

void TreePane::addFoundInNotes(SearchAnswer &answer, const QString &query)
{
    m_foundInNote.clear();
    const QStringList words = foldedWords(query);
    if (m_notes.isEmpty() || words.isEmpty())
        return;
    const Catalog &catalog = m_texts.catalog();
    QStringList ids;
    for (auto note = m_notes.cbegin(); note != m_notes.cend(); ++note) {
        const bool holdsAll = std::ranges::all_of(
            words, [&](const QString &word) { return !matchingRanges(*note, {word}).isEmpty(); });
        const EntryRef entry = catalog.find(note.key());
        const bool isAccepted = entry.kind != EntryKind::Code || m_filter.accepts(catalog.codes.at(entry.index));
        if (entry.isValid() && holdsAll && isAccepted)
            ids.append(note.key());
    }
    if (ids.isEmpty())
        return;
    // Where the catalog does not know one of the words, or only one that is spelled alike, its hits hold some words only; the
    // note holds them all and goes first.
    const bool isBetter = std::ranges::any_of(words, [this](const QString &word) {
        const SearchAnswer known = m_index().find(word, 1);
        return known.total == 0 || !known.suggestion.isEmpty();
    });
    if (!isBetter) {
        ids.removeIf([&](const QString &id) {
            return std::ranges::find(answer.hits, catalog.find(id), &SearchHit::entry) != answer.hits.end();
        });
    }
    if (ids.isEmpty())
        return;
    ids.sort(); // a hash has an order of its own
    QList<SearchHit> hits;
    for (const QString &id : std::as_const(ids)) {
        hits.append({catalog.find(id)});
        answer.hits.removeIf([&hits](const SearchHit &hit) { return hit.entry == hits.constLast().entry; });
    }
    answer.hits = isBetter ? hits + answer.hits : answer.hits + hits;
    m_foundInNote = {ids.begin(), ids.end()};
    // What the answer counts but does not show may be among them; no count is better than a wrong one.
    answer.total = std::max(answer.total, int(answer.hits.size()));
    if (answer.words.isEmpty())
        answer.words = words;
}

void TreePane::showHits(const SearchAnswer &answer)
{
    m_answer = answer;
    if (!m_hitTree) {
        m_hitModel = new EntryTreeModel(m_texts, this);
        m_hitModel->setNoted({m_notes.keyBegin(), m_notes.keyEnd()});
        m_hitTree = makeTree(m_hitModel);
        m_nothing = new QLabel(this);
        m_nothing->setWordWrap(true);
        m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        m_nothing->setTextFormat(Qt::RichText);
        m_nothing->setTextInteractionFlags(Qt::TextBrowserInteraction);
        m_nothing->setContentsMargins(0, fontMetrics().height(), 0, 0);
        connect(m_nothing, &QLabel::linkActivated, this, &TreePane::entryOpened);
        m_stack->addWidget(m_hitTree);
        m_stack->addWidget(m_nothing);
        retranslateUi();
    }
    const QScopedValueRollback guard(m_selecting, true);
    m_hitModel->setFoundInNote(m_foundInNote);
    m_hitModel->setGroups(hitGroups(m_texts.catalog(), answer.hits), answer.words);
    m_hitTree->expandAll();
    if (answer.hits.isEmpty()) {
        m_stack->setCurrentWidget(m_nothing);
        showNote();
        return;
    }
    m_stack->setCurrentWidget(m_hitTree);
    select(m_hitTree, m_hitModel->index(0, 0, m_hitModel->index(0, 0)));
    m_hitTree->scrollToTop();
}

void TreePane::showNote()
{
    QString note;
    if (m_answer.total > m_answer.hits.size()) {
        note = tr("The %1 best are shown; %n more match.", nullptr, m_answer.total - int(m_answer.hits.size()))
                   .arg(m_answer.hits.size());
    } else if (m_filter.isActive() && m_allModel->rowCount() == 0) {
        note = tr("No code passes the filters.");
    }
    if (!m_answer.suggestion.isEmpty()) {
        //: %1 is what was typed, corrected
        const QString meant = tr("Did you mean “%1”?").arg(m_answer.suggestion);
        note = note.isEmpty() ? meant : meant + u'\n' + note;
    }
    if (!note.isEmpty() && !m_note) {
        m_note = new QLabel(this);
        m_note->setWordWrap(true);
        m_note->setTextFormat(Qt::PlainText);
        layout()->addWidget(m_note);
    }
    if (m_note) {
        m_note->setText(note);
        m_note->setVisible(!note.isEmpty());
    }
    if (m_nothing && m_answer.hits.isEmpty()) {
        // What was typed is text, never markup.
        QString text = u"<p><b>%1</b></p>"_s.arg(
            tr("Nothing found for “%1”.").arg(m_search->text().trimmed().left(80)).toHtmlEscaped());
        if (!m_answer.nearest.isEmpty()) {
            text += u"<p>%1</p>"_s.arg(tr("The nearest names:").toHtmlEscaped());
            for (const QString &id : std::as_const(m_answer.nearest)) {
                const StatusCode *code = m_texts.catalog().code(id);
                const QString name = (code ? code->numberText() + u' ' : QString()) + m_texts.text(id, "name");
                text += u"<p><a href=\"%1\">%2</a></p>"_s.arg(id.toHtmlEscaped(), name.toHtmlEscaped());
            }
        }
        m_nothing->setText(withRespectedSpaces(text));
    }
}

QString TreePane::summary() const
{
    int codes = 0;
    int terms = 0;
    if (m_search->text().trimmed().isEmpty()) {
        for (const StatusCode &code : m_texts.catalog().codes)
            codes += m_filter.accepts(code);
        terms = int(m_texts.catalog().terms.size());
    } else {
        for (const SearchHit &hit : m_answer.hits) {
            codes += hit.entry.kind == EntryKind::Code;
            terms += hit.entry.kind == EntryKind::Term;
        }
    }
    return tr("%n code(s)", nullptr, codes) + u", "_s + tr("%n term(s)", nullptr, terms);
}

bool TreePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            // Walk through what was found without leaving the field.
            QCoreApplication::sendEvent(currentTree(), event);
            return true;
        case Qt::Key_Escape:
            if (m_search->text().isEmpty())
                emit left();
            else
                m_search->clear();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TreePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Only now does the tree know its height, and with it what is in view.
    layout()->activate();
    m_allTree->scrollTo(m_allTree->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void TreePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_allModel->retranslate();
        if (m_hitModel)
            m_hitModel->retranslate();
        retranslateUi();
        showNote();
        emit summaryChanged();
    }
    QWidget::changeEvent(event);
}

void TreePane::retranslateUi()
{
    m_search->setPlaceholderText(tr("Number, name or word"));
    m_search->setAccessibleName(tr("Search"));
    m_filterButton->setToolTip(tr("Filters (Ctrl+Shift+F)"));
    m_filterButton->setAccessibleName(tr("Filters"));
    m_allTree->setAccessibleName(tr("All codes"));
    if (m_hitTree)
        m_hitTree->setAccessibleName(tr("Search results"));
}
