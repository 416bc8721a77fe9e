// SPDX-License-Identifier: GPL-3.0-or-later
// The Info page without a host, or with one whose list is empty.
import assert from 'node:assert/strict';
import test from 'node:test';
import { pickLanguage } from '../src/texts';
import { openingLines } from '../src/views/info';
import { kPlainWelcome, local } from './host';

test('Info always has words: of the host, or of the page when the host has none', () => {
    const language = pickLanguage(['nl', 'en'], ['en']);
    const entry = { heading: local('Chat', 'Chat'), lines: [], address: 'fier.nl' };
    assert.deepEqual(openingLines(kPlainWelcome, language), ['You can always talk.']);
    for (const welcome of [undefined, { ...kPlainWelcome, info_opening: undefined }, { ...kPlainWelcome, info_opening: local('', '') }])
        assert.deepEqual(openingLines(welcome, language), language.texts.infoFallback);
    assert.deepEqual(openingLines({ ...kPlainWelcome, info_opening: undefined, info: [entry] }, language), []);
});
