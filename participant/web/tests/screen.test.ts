// SPDX-License-Identifier: GPL-3.0-or-later
// The table of states: what is on the screen when.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { ByeReason, Phase, Picture, Scene, View } from '../generated/wire';
import { kNothingYet } from '../src/frames';
import { Own, Screen, screenOf } from '../src/screen';
import type { DeviceSession } from '../src/session';
import en from '../src/languages/en.json';
import nl from '../src/languages/nl.json';
import { languageName, offered, pickLanguage, say } from '../src/texts';
import { kPlainView, local } from './host';

declare const SOURCE_DIR: string;
const in_: Own = { welcomed: true, open: 'nothing' };
const question = { kind: 1, text: local('?'), chat: [], choices: [local('a'), local('b')] };
const picture: Picture = { withheld: false, words: [], first_words: [], sentence: undefined };

function screen(view: Partial<View> | undefined, own = in_, more: Partial<DeviceSession> = {}, connected: 'fine' | 'lost' | 'stopped' = 'fine'): Screen {
    const session = { state: 'joined', kind: 'live', mark: kNothingYet, view: view && { ...kPlainView, ...view }, bye: undefined, ...more };
    return screenOf(session as DeviceSession, own, connected);
}
const statement = (phase: number, more: Partial<View> = {}) => ({ scene: Scene.SCENE_STATEMENT, phase, round: new Uint8Array(8).fill(1), ...more });

test('scenes and phases each have their screen', () => {
    const cases: [Partial<View>, string][] = [
        [{ scene: Scene.SCENE_LOBBY }, 'joined'],
        [{ scene: Scene.SCENE_OPENING }, 'board'],
        [{ scene: Scene.SCENE_TALK }, 'board'],
        [{ scene: Scene.SCENE_PAUSE }, 'pause'],
        [{ scene: Scene.SCENE_CLOSING }, 'info'],
        [{ scene: Scene.SCENE_ENDED }, 'info'],
        [statement(Phase.PHASE_PREVIEW), 'board'],
        [statement(Phase.PHASE_OPEN, { question }), 'question'],
        [statement(Phase.PHASE_CLOSING, { question }), 'question'],
        [statement(Phase.PHASE_OPEN, { question, counted: false }), 'notCounted'],
        [statement(Phase.PHASE_HELD), 'board'],
        [statement(Phase.PHASE_HELD, { question, picture }), 'board'],
        [statement(Phase.PHASE_SHOWN), 'board'],
        [statement(Phase.PHASE_SHOWN, { question }), 'board'],
        [statement(Phase.PHASE_SHOWN, { question, picture }), 'result'],
        [statement(Phase.PHASE_REVEALED, { question, answer_key: 0 }), 'result'],
    ];
    for (const [view, is] of cases) {
        assert.equal(screen(view).is, is, JSON.stringify(view));
        const paused = screen({ ...view, paused: true }).is;
        assert.equal(paused, view.scene === Scene.SCENE_ENDED ? 'info' : 'pause');
    }
});

test('info is one tap away in every state', () => {
    const asked: Own = { welcomed: false, open: 'info' };
    for (const state of ['connecting', 'joined', 'waiting', 'wrongHost', 'refused', 'ended'] as const) {
        assert.equal(screen(undefined, asked, { state }, 'stopped').is, 'info');
        assert.equal(screen(statement(Phase.PHASE_OPEN, { question }), asked, { state }).is, 'info');
    }
});

test('the promise is on no screen before the host has said that it is no rehearsal', () => {
    const fresh: Own = { welcomed: false, open: 'nothing' };
    assert.equal(screen(undefined, fresh, { state: 'connecting', kind: undefined } as never).is, 'connecting');
    assert.equal(screen(undefined, fresh, { state: 'connecting' }).is, 'welcome');
    assert.equal(screen({}, { welcomed: true, open: 'sure' }, { kind: 'rehearsal' }).is, 'joined');
});

test('who comes back with a token is spared the first screen', () => {
    assert.equal(screen({}, { welcomed: false, open: 'nothing' }).is, 'welcome');
    assert.equal(screen({}).is, 'joined');
});

test('a choice or a closing round does not make a new screen, and answered means host or device', () => {
    const at = (more: Partial<View>, mark = kNothingYet) => screen(statement(Phase.PHASE_OPEN, { question, ...more }), in_, { mark });
    assert.deepEqual({ ...at({}), answered: true, mark: 1 }, at({}, 1));
    assert.ok((at({ answered: true }) as { answered: boolean }).answered);
});

test('before a view the connection is told; with one it is only a notice', () => {
    assert.equal(screen(undefined, in_, { state: 'waiting' }, 'lost').is, 'lost');
    assert.equal(screen(undefined, in_, { state: 'waiting' }, 'stopped').is, 'stopped');
    assert.equal(screen({}, in_, { state: 'waiting' }, 'lost').is, 'joined');
});

test('a ticket that is needed has its own screen, also while one is tried, until a view is here', () => {
    const bye = { reason: ByeReason.REASON_TICKET_NEEDED, retry_ms: 0 };
    const at = (state: DeviceSession['state'], ticketRefused = false) => screen(undefined, in_, { state, bye, ticketRefused }, 'lost');
    assert.deepEqual(at('refused'), { is: 'ticket', refused: false, checking: false });
    assert.deepEqual(at('refused', true), { is: 'ticket', refused: true, checking: false });
    for (const state of ['waiting', 'connecting'] as const) assert.deepEqual(at(state), { is: 'ticket', refused: false, checking: true });
    assert.equal(screen({}, in_, { bye }).is, 'joined');
    assert.equal(screen(undefined, { welcomed: false, open: 'info' }, { state: 'refused', bye }).is, 'info');
});

test('every language says everything, in its own words', () => {
    for (const [name, text] of Object.entries(nl)) {
        const other = en[name as keyof typeof en];
        assert.equal(typeof text, typeof other, name);
        if (name !== 'info' && name !== 'dir') assert.notDeepEqual(String(text), String(other), name);
        if (Array.isArray(text)) assert.equal(text.length, (other as string[]).length, name);
    }
});

test('the promise is word for word the promise of the host', () => {
    const host = readFileSync(`${SOURCE_DIR}/host/session/words.cpp`, 'utf8').replace(/"\s*\n\s*"/g, '').replace(/\\'/g, "'");
    assert.ok(host.includes(nl.promise), 'nl');
    assert.ok(host.includes(en.promise), 'en');
});

test('the language is the first of the device that the lesson has', () => {
    assert.equal(pickLanguage(['nl', 'en'], ['fr-FR', 'en-GB', 'nl']).code, 'en');
    assert.equal(pickLanguage(['nl', 'en'], ['tr']).code, 'nl');
    const polish = pickLanguage(['nl', 'pl'], ['pl-PL']);
    assert.deepEqual([polish.code, polish.place, polish.texts.code], ['pl', 1, 'en']);
    assert.equal(say(local('een', 'raz'), polish), 'raz');
    assert.equal(say(local(), polish), '');
    assert.deepEqual(offered(undefined), ['nl', 'en']);
    assert.deepEqual([languageName('nl'), languageName('pl')], ['Nederlands', 'PL']);
});
