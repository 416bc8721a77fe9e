// SPDX-License-Identifier: GPL-3.0-or-later
// The page built with one language more: a copy of the sources and one file, as somebody does who adds a language.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = join(dirname(fileURLToPath(import.meta.url)), '..');
const kLetters = 'אבגדהוזחטיכלמנסעפצקרשתןםךף';

export const measure = () => JSON.parse(readFileSync(join(web, 'src/languages/nl.json'), 'utf8'));

/** Dutch in the letters of a script that is written from right to left: as long as Dutch, and not to be confused with a language. */
export function mirrored(text) {
    if (Array.isArray(text)) return text.map(mirrored);
    return text.replace(/\{\w+\}|[a-z]/gi, (found) => (found[0] === '{' ? found : kLetters[found.toLowerCase().charCodeAt(0) - 97]));
}

export function mirroredLanguage() {
    const texts = Object.fromEntries(Object.entries(measure()).map(([name, text]) => [name, mirrored(text)]));
    return { ...texts, dir: 'rtl' };
}

/** `text`: the content of the file. Returns the folder of the page, and what the build said. */
export function buildWithLanguage(code, text) {
    const top = mkdtempSync(join(tmpdir(), 'stemmig-language-'));
    const copy = join(top, 'participant/web');
    mkdirSync(join(top, 'proto/stemmig/v1'), { recursive: true });
    mkdirSync(copy, { recursive: true });
    cpSync(join(web, '../../proto/stemmig/v1/wire.proto'), join(top, 'proto/stemmig/v1/wire.proto'));
    for (const name of ['src', 'tools', 'build.mjs', 'package.json']) cpSync(join(web, name), join(copy, name), { recursive: true });
    symlinkSync(join(web, 'node_modules'), join(copy, 'node_modules'));
    writeFileSync(join(copy, 'src/languages', `${code}.json`), text);
    const run = spawnSync(process.execPath, ['build.mjs', join(top, 'page')], { cwd: copy, encoding: 'utf8' });
    return { top, page: join(top, 'page'), failed: run.status !== 0, said: run.stdout + run.stderr };
}
