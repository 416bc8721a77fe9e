// SPDX-License-Identifier: GPL-3.0-or-later
// Reading aloud: by a voice of the device itself, or not at all.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ownVoice, Reader, Speech } from '../src/aloud';

const voice = (lang: string, localService: boolean) => ({ lang, localService, name: lang, voiceURI: lang, default: false }) as SpeechSynthesisVoice;
class Utterance {
    voice?: SpeechSynthesisVoice;
    lang = '';
    onend?: () => void;
    onerror?: () => void;
    constructor(readonly text: string) {}
}
globalThis.SpeechSynthesisUtterance = Utterance as never;

function device(...voices: SpeechSynthesisVoice[]) {
    const said: Utterance[] = [];
    const speech = { getVoices: () => voices, speak: (one: Utterance) => said.push(one), cancel: () => (said.length = 0), addEventListener: () => undefined } as unknown as Speech;
    let changes = 0;
    return { said, voices, reader: new Reader(speech, () => changes++), changes: () => changes };
}

test('a voice that needs the internet, or speaks another language, is no voice', () => {
    assert.equal(ownVoice([voice('nl-NL', false), voice('en-GB', true)], 'nl'), undefined);
    assert.equal(ownVoice([voice('nl-NL', false), voice('nl_BE', true)], 'nl')!.lang, 'nl_BE');
    const { reader, said } = device(voice('nl-NL', false));
    reader.read(['Hallo'], 'nl');
    assert.deepEqual([reader.can('nl'), reader.reading, said.length], [false, false, 0]);
    assert.equal(new Reader(undefined, () => undefined).can('nl'), false);
});

test('every line is said by the voice of the device, and after the last one it is quiet', () => {
    const { reader, said, changes } = device(voice('en-US', false), voice('en-GB', true));
    reader.read(['One', 'Two'], 'en');
    assert.deepEqual(said.map((one) => [one.text, one.voice!.lang, one.voice!.localService]), [['One', 'en-GB', true], ['Two', 'en-GB', true]]);
    assert.equal(reader.reading, true);
    said[1]!.onend!();
    assert.deepEqual([reader.reading, changes()], [false, 2]);
});

test('stopped, it is quiet, and the end of what was stopped is not the end of what came after', () => {
    const { reader, said } = device(voice('nl-NL', true));
    reader.read(['Een'], 'nl');
    const old = said[0]!;
    reader.stop();
    assert.deepEqual([reader.reading, said.length], [false, 0]);
    reader.read(['Twee'], 'nl');
    old.onend!();
    assert.equal(reader.reading, true);
    reader.read([], 'nl');
    assert.equal(reader.reading, false);
});
