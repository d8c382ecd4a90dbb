#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Spelling of all texts in both languages (hunspell), and grammar of the French ones (grammalecte).

    check_language.py TRANSLATIONS_FOLDER

reads catalog_fr.ts and app_fr.ts, which hold the English and the French of every text. Beside this script:

    words.en, words.fr   words that are right though the dictionaries do not know them, one a line
    grammar.fr           remarks that are wrong: what is objected to, a tab, the rule, a tab, the reason

Prints every finding, and every line of these three files that nothing needs any more. Exit code 0: no finding; 1: findings;
77: a tool is missing, and nothing was checked.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

HERE = Path(__file__).resolve().parent
MISSING_TOOL = 77

# What is not prose: literals, the ids of references, addresses, paths, names of files, what has digits or underscores,
# arguments, tags of Qt's own, and mnemonics.
LITERAL = re.compile(r"`[^`\n]+`")
REFERENCE = re.compile(r"\{[a-z0-9:/-]+(?:\.[a-z_]+)?(?:\|([^{}|\n]+))?\}")
NO_PROSE = re.compile(r"https?://\S+|</?\w[^>]*>|/[\w./-]+|\.\w+|[\w-]+\.(?:php|conf|com|io|dev|js|ini|log|json)\b"
                      r"|[\w-]*[\d_][\w.-]*|%\w+|--?[a-z]\w*")
# Grammalecte's opinions on typography are left to tst_catalog, which knows the conventions of this catalog.
TYPOGRAPHY = {"nbsp", "esp", "apos", "typo", "num", "unit", "maj", "poncfin", "liga", "mapos"}
# Names of other languages, error messages as they stand on a screen, and what people say: a French text of these may hold
# English words, and grammar is not asked of names.
NAMES = ("aliases", "synonyms", "name")
SPOKEN = NAMES + ("phrases",)
WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


def prose(written, instead):
    """What is prose in a text, with @instead for what is not. Texts that stand elsewhere are left out."""
    text = LITERAL.sub(instead, written)
    return REFERENCE.sub(lambda match: match.group(1) or ("" if match.group(0).startswith(("{collect:", "{check:")) else instead),
                         text)


def texts(folder):
    """(where, language, text) of every text."""
    for name in ("catalog_fr.ts", "app_fr.ts"):
        for message in ET.parse(folder / name).getroot().iter("message"):
            translation = message.find("translation")
            if translation.get("type") in ("vanished", "obsolete"):
                continue
            source = message.findtext("source")
            where = message.get("id") or source
            mnemonic = str.maketrans("", "", "&" if name.startswith("app") else "")
            yield where, "en", source.translate(mnemonic)
            forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
            for form in forms:
                yield where, "fr", (form or "").translate(mnemonic)


def lines(path):
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


def unknown_words(words, dictionaries):
    answer = subprocess.run(["hunspell", "-d", dictionaries, "-i", "utf-8", "-l"], input="\n".join(words) + "\n",
                            capture_output=True, text=True, check=True)
    return set(answer.stdout.split())


def spelling(all_texts, language, dictionary):
    """Findings, and the words of the list that nothing needs."""
    known = lines(HERE / f"words.{language}")
    places = {False: {}, True: {}}  # of ordinary texts, of spoken ones
    for where, of, text in all_texts:
        if of == language:
            words = NO_PROSE.sub(" ", prose(text, " ")).replace("’", "'")
            for word in WORD.findall(words):
                places[where.endswith(SPOKEN)].setdefault(word, where)
    unknown = {}
    for is_spoken, found in places.items():
        dictionaries = f"{dictionary},en_US" if is_spoken and language != "en" else dictionary
        rejected = unknown_words(sorted(found), dictionaries)
        # hunspell breaks words at hyphens and names the part.
        for word, where in found.items():
            for part in {word, *re.split("['-]", word)} & rejected:
                unknown.setdefault(part, where)
    findings = [f"{where}: spelling ({language}): {word}" for word, where in sorted(unknown.items()) if word not in known]
    findings += [f"words.{language}: no text needs “{word}” any more" for word in known if word not in unknown]
    return findings


def grammar(all_texts):
    waived = {tuple(line.split("\t")[:2]) for line in lines(HERE / "grammar.fr")}
    used = set()
    paragraphs = []
    for where, language, text in all_texts:
        if language == "fr" and not where.endswith(NAMES):
            paragraphs += [(where, line) for line in prose(text, "X").split("\n") if line.strip()]
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write("\n".join(line for _, line in paragraphs) + "\n")
        file.flush()
        answer = subprocess.run(["grammalecte-cli", "-f", file.name, "-j"], capture_output=True, text=True, check=True)
    findings = []
    for paragraph in json.loads(answer.stdout)["data"]:
        where, line = paragraphs[paragraph["iParagraph"] - 1]
        for error in paragraph["lGrammarErrors"]:
            if error["sType"] in TYPOGRAPHY:
                continue
            around = line[max(0, error["nStart"] - 12):error["nEnd"] + 12].replace("\u00a0", " ").replace("\u202f", " ")
            key = (around, error["sRuleId"])
            if key in waived:
                used.add(key)
            else:
                findings.append(f"{where}: grammar: {around}\t{error['sRuleId']}\t{error['sMessage']}")
    findings += [f"grammar.fr: nothing needs “{around}” any more" for around, rule in sorted(waived - used)]
    return findings


def main():
    absent = [tool for tool in ("hunspell", "grammalecte-cli") if not shutil.which(tool)]
    if absent:
        print("Not checked, since these are not installed:", ", ".join(absent))
        return MISSING_TOOL
    all_texts = list(texts(Path(sys.argv[1])))
    findings = spelling(all_texts, "en", "en_US") + spelling(all_texts, "fr", "fr") + grammar(all_texts)
    for finding in findings:
        print(finding)
    print(f"{len(all_texts)} texts, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
