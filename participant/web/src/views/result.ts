// SPDX-License-Identifier: GPL-3.0-or-later
// What the class thinks, in words; and after the reveal the answer with its explanation. Nothing about one person.
import { Picture, Word } from '../../generated/wire';
import { h, letter } from '../dom';
import type { ResultScreen } from '../screen';
import { Language, say } from '../texts';
import { Context, Drawn, paragraph } from './drawn';
import { statementTop } from './statement';

function bar(word: Word, kind: string, language: Language, label: string): HTMLElement {
    const said = h('span', { class: 'word' }, label && h('b', {}, `${label}: `), say(word.text, language));
    return h('div', { class: 'share' }, h('span', { class: `bar ${kind} level${Math.min(word.level, 6)}`, 'aria-hidden': 'true' }), said);
}

/** In authored order; every bar of a word has one length. */
function bars(picture: Picture, choices: string[], language: Language): HTMLElement {
    const { texts } = language;
    const twice = picture.first_words.length === picture.words.length;
    const items = picture.words.map((word, place) =>
        h('li', { class: 'outcome' },
            h('p', {}, h('b', { class: 'letter' }, letter(place)), ` ${choices[place] || ''}`),
            twice && bar(picture.first_words[place]!, 'first', language, texts.first),
            bar(word, '', language, twice ? texts.now : '')),
    );
    return h('ul', { class: 'outcomes', role: 'list' }, ...items);
}

function answer(screen: ResultScreen, choices: string[], language: Language): HTMLElement | undefined {
    const right = screen.answerKey;
    const explained = say(screen.explanation, language);
    if (right === undefined && !explained) return undefined;
    return h('section', { class: 'answer' },
        paragraph(language.texts.answer, 'label'),
        right !== undefined && paragraph(`${letter(right)}  ${choices[right] || ''}`, 'key'),
        !!explained && paragraph(explained));
}

/** The same in sentences, for a voice. */
function spoken({ picture, answerKey, explanation }: ResultScreen, choices: string[], language: Language): string[] {
    const { texts } = language;
    const answered = answerKey === undefined ? '' : `${texts.answer}: ${choices[answerKey] || ''}`;
    const twice = (picture?.first_words.length || 0) > 0;
    const words = (picture?.words || []).map((word, place) => {
        const now = say(word.text, language);
        return `${choices[place] || ''}: ${twice ? `${texts.first} ${say(picture!.first_words[place]?.text, language)}. ${texts.now} ${now}` : now}`;
    });
    return [answered, say(explanation, language), picture ? (picture.withheld ? texts.withheldTitle : texts.resultTitle) : '', ...words, say(picture?.sentence, language)].filter(Boolean);
}

export function resultView(screen: ResultScreen, context: Context): Drawn {
    const { language } = context;
    const choices = screen.question.choices.map((choice) => say(choice, language));
    const { chat, aloud, ...top } = statementTop(screen, language);
    const { picture } = screen;
    const sentence = say(picture?.sentence, language);
    const body = [
        chat,
        answer(screen, choices, language),
        picture && paragraph(picture.withheld ? language.texts.withheldTitle : language.texts.resultTitle, 'label'),
        picture && !picture.withheld && bars(picture, choices, language),
        !!sentence && paragraph(sentence, picture?.withheld ? 'lead' : 'small'),
    ];
    return { ...top, body, aloud: [...aloud, ...spoken(screen, choices, language)] };
}
