// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a screen aloud by the device's own voice. A voice that works over the internet would be told what is on the screen: never used.

/** What is needed of window.speechSynthesis; browsers without speech have none. */
export type Speech = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'addEventListener'>;

/** A voice of this language that is on the device itself; phones write "nl-NL" or "nl_NL". */
export function ownVoice(voices: readonly SpeechSynthesisVoice[], code: string): SpeechSynthesisVoice | undefined {
    return voices.find((voice) => voice.localService === true && voice.lang.slice(0, 2).toLowerCase() === code);
}

export class Reader {
    reading = false;
    /** Browsers drop an utterance nobody holds, in the middle of a word. */
    private held: SpeechSynthesisUtterance[] = [];

    /** `changed`: a voice came, or the reading is over. */
    constructor(private readonly speech: Speech | undefined, private readonly changed: () => void) {
        if (speech && speech.addEventListener) speech.addEventListener('voiceschanged', changed);
    }

    can(code: string): boolean {
        return !!this.voice(code);
    }

    read(lines: readonly string[], code: string): void {
        const voice = this.voice(code);
        if (!voice) return;
        this.stop();
        const held = lines.map((line) => this.utterance(line, voice));
        if (!held.length) return;
        this.held = held;
        this.reading = true;
        held[held.length - 1]!.onend = held[held.length - 1]!.onerror = () => this.over(held);
        for (const one of held) this.speech!.speak(one);
        this.changed();
    }

    stop(): void {
        if (!this.reading) return;
        this.reading = false;
        this.held = [];
        this.speech!.cancel();
    }

    private over(held: SpeechSynthesisUtterance[]): void {
        if (held !== this.held) return;
        this.reading = false;
        this.held = [];
        this.changed();
    }

    private voice(code: string): SpeechSynthesisVoice | undefined {
        return this.speech && ownVoice(this.speech.getVoices(), code);
    }

    private utterance(line: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
        const utterance = new SpeechSynthesisUtterance(line);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        return utterance;
    }
}
