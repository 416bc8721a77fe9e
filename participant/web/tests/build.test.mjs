// SPDX-License-Identifier: GPL-3.0-or-later
// What the build lets through, and what it refuses.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { aboveFloor, unfitStyle } from '../tools/floor.mjs';
import { mistakes } from '../tools/languages.mjs';
import { buildWithLanguage, measure, mirroredLanguage } from './with_language.mjs';

const nl = measure();

test('a language more is one file more: the page is built with it, and nothing else has changed', () => {
    const built = buildWithLanguage('he', JSON.stringify(mirroredLanguage()));
    const html = readFileSync(join(built.page, 'page.html'), 'utf8');
    rmSync(built.top, { recursive: true });
    assert.equal(built.failed, false, built.said);
    assert.match(built.said, /whole page\s+\d+\s+\d+/);
    for (const text of [nl.promise, mirroredLanguage().promise]) assert.ok(html.includes(text));
});

test('a language that lacks a text does not get into the page, and the build says which', () => {
    const { pauseTitle, ...rest } = nl;
    const built = buildWithLanguage('fr', JSON.stringify(rest));
    rmSync(built.top, { recursive: true });
    assert.equal(built.failed, true);
    assert.match(built.said, new RegExp(`src/languages/fr.json: "pauseTitle" is missing; nl has: "${pauseTitle}"`));
});

test('every mistake in a language file is named', () => {
    const said = (change, code = 'fr') => mistakes(code, { ...nl, ...change }, nl);
    assert.deepEqual(said({}), []);
    const cases = [
        [{ dir: 'up' }, '"dir"'],
        [{ statement: 'Stelling {number}' }, '"statement" must have {number} {of}, and has {number}'],
        [{ go: 'Verder {x}' }, '"go" must have no placeholder, and has {x}'],
        [{ kinds: ['een'] }, '"kinds" must be a list of 4 texts'],
        [{ points: ['a', '', 'c'] }, '"points" must be a text'],
        [{ go: ' ' }, '"go" must be a text'],
        [{ go: '<b>Verder</b>' }, '"go" must be plain text'],
        [{ extra: 'meer' }, '"extra" is no text of the page'],
    ];
    for (const [change, what] of cases) assert.ok(said(change).length === 1 && said(change)[0].includes(what), `${what}: ${said(change)}`);
    assert.match(said({}, 'fr-FR')[0], /two letters/);
});

test('syntax and names above the floor are found, each of them', () => {
    const cases = {
        'a?.b': 'optional chaining',
        'a ?? b': '??',
        'a ||= b': '||=',
        'class A { x = 1 }': 'class field',
        'class A { #x() {} }': 'private name',
        'try { a() } catch { b() }': 'catch',
        '1_000': 'separator',
        'import("x")': 'module',
        'await a': 'await',
        '/(?<=a)b/': 'lookbehind',
        '/a/v': 'flag',
        'crypto.subtle.digest()': 'subtle',
        'crypto["randomUUID"]()': 'randomUUID',
        'navigator.serviceWorker': 'serviceWorker',
        'a.at(-1)': 'at',
        'structuredClone(a)': 'structuredClone',
        'new WeakRef(a)': 'WeakRef',
        'function (': 'expected',
    };
    for (const [script, what] of Object.entries(cases)) assert.ok(aboveFloor(script).some((found) => found.includes(what)), `${script}: ${aboveFloor(script)}`);
    assert.deepEqual(aboveFloor('function at(share) { return at(share()); } const n = 1n; async function f() { for await (const { a, ...b } of c) await b; } /(?<n>a)/su.exec(d); try { f(); } catch (e) { g(e, at); }'), []);
});

test('style that knows left from right, moves, or came later is found', () => {
    for (const style of ['a { margin-left: 1px }', 'a { left: 0 }', 'a { text-align: right }', 'a { display: flex; gap: 1px }', 'a { transition: all 1s }', '@keyframes b {}', 'a:has(b) {}', 'a { width: min(1px, 2px) }'])
        assert.equal(unfitStyle(style).length, 1, style);
    assert.deepEqual(unfitStyle('/* left */ a { grid-gap: 1px; margin-inline-start: 1px; max-width: 2px; text-align: start }'), []);
});
