// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of src/languages is a language of the page: makes generated/languages.ts from them, and refuses one that does not say
// everything. A new language is one new file; docs/manual/page.md says how.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeIfChanged } from './write.mjs';

// In this order where nothing else decides; the first is the measure of all others.
const kFirst = ['nl', 'en'];
const kFree = ['name', 'dir'];

const placeholders = (text) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');

/** What is wrong with one text, compared with the same one in the measure. */
function mistake(wanted, text) {
    if (Array.isArray(wanted)) {
        if (!Array.isArray(text) || text.length !== wanted.length) return `must be a list of ${wanted.length} texts`;
        return wanted.map((one, i) => mistake(one, text[i])).find(Boolean);
    }
    if (typeof text !== 'string' || !text.trim()) return 'must be a text';
    if (/[<>]/.test(text)) return 'must be plain text, without < and >';
    if (placeholders(text) !== placeholders(wanted)) return `must have ${placeholders(wanted) || 'no placeholder'}, and has ${placeholders(text) || 'none'}`;
    return undefined;
}

/** Sentences an author can act on; none for a language that is complete. */
export function mistakes(code, texts, measure) {
    const found = [];
    const say = (what) => found.push(`src/languages/${code}.json: ${what}`);
    if (!/^[a-z]{2}$/.test(code)) say('the name of the file must be a code of two letters, such as tr.json');
    if (texts.dir !== 'ltr' && texts.dir !== 'rtl') say('"dir" must be "ltr", or "rtl" for a script that is written from right to left');
    for (const name of Object.keys(measure)) {
        if (!(name in texts)) say(`"${name}" is missing; ${kFirst[0]} has: ${JSON.stringify(measure[name])}`);
        else if (!kFree.includes(name) && mistake(measure[name], texts[name])) say(`"${name}" ${mistake(measure[name], texts[name])}`);
    }
    for (const name of Object.keys(texts)) if (!(name in measure)) say(`"${name}" is no text of the page`);
    return found;
}

function read(folder, code) {
    try {
        return JSON.parse(readFileSync(join(folder, `${code}.json`), 'utf8'));
    } catch (error) {
        throw new Error(`src/languages/${code}.json: ${error.message}`);
    }
}

/** Checks every file in `folder` and writes generated/languages.ts into `out`; `from`: the folder as seen from there. */
export function generateLanguages(folder, out, from) {
    const found = readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5)).sort();
    const codes = [...kFirst, ...found.filter((code) => !kFirst.includes(code))];
    const measure = read(folder, kFirst[0]);
    const wrong = codes.flatMap((code) => mistakes(code, read(folder, code), measure));
    if (wrong.length) throw new Error(wrong.join('\n'));
    const lines = [
        '// Written by participant/web/tools/languages.mjs.',
        ...codes.map((code) => `import ${code}_ from '${from}/${code}.json';`),
        `export const languages = [${codes.map((code) => `{ code: '${code}', ...${code}_ }`).join(', ')}];`,
    ];
    writeIfChanged(join(out, 'languages.ts'), `${lines.join('\n')}\n`);
    return codes;
}
