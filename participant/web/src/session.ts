// SPDX-License-Identifier: GPL-3.0-or-later
// A pupil's device as a state machine, without sockets, clock or chance; the same states as participant/client/client.hpp.
import Pbf from 'pbf';
import { Bye, ByeReason, FromHost, Phase, readFromHost, Scene, View, Welcome } from '../generated/wire';
import { Ballots } from './ballots';
import { equal, hex } from './bytes';
import { boothAnswerPlain, boothTickPlain, closeAnswerPlain, decodeGreeting, helloPlain, kMostBallots, kNothingYet, kPassed, kRoundSize, Mark, openFrame, prologue, sealFrame, SessionKind, tickPlain, unpadMessage } from './frames';
import { Channel, Initiator, kHandshakeSize } from './noise';
import type { SessionOptions } from './session_options';

export type DeviceState =
    | 'idle'  // not connected, nothing wished
    | 'connecting'  // transport opening, handshake or HELLO under way
    | 'joined'  // has a seat and a view
    | 'waiting'  // connection lost, a new try is due
    | 'wrongHost'  // the key differs from the expected one: stopped
    | 'refused'  // Bye locked, full, replaced, ask teacher, round open or ticket needed
    | 'ended';  // Bye ended: token erased, info stays

/** How a connection was lost: only after refusals may the program on the teacher's computer have stopped; a host that is slow is given more time, one that turns devices away has too much to do. */
export type Loss = 'lost' | 'timeout' | 'slow' | 'refused' | 'turnedAway';

const kNoRound = new Uint8Array(kRoundSize);
const kShakeWithin = 10000;  // ms for greeting, handshake and first view
const kSlowest = 2;  // times that is doubled for a host that was too slow: else it would be asked for ever what it never gets done
const kSilence = 5000;  // and three ticks
// A host answers every tick at once: this, or four times its slowest answer of late. After a doubt it has to be quicker.
const kAnswerWithin = 3000;
const kSignWithin = 1500;
// Between tries. While nobody answers never longer than the third: so a room is back within 2 s of the network. A host that turns devices away gets all the others too.
const kPauses = [400, 1000, 1600, 3200, 6400, 10000];
const kUnanswered = 3;
const kRefusalsForStopped = 2;

export class DeviceSession {
    state: DeviceState = 'idle';
    /** Known once a host has greeted; a rehearsal never shows the promise. */
    kind: SessionKind | undefined;
    welcome: Welcome | undefined;
    view: View | undefined;
    bye: Bye | undefined;
    /** The host broke the protocol or fell silent: close the transport. */
    broken = false;
    mark: Mark = kNothingYet;
    /** Neither the socket nor the page is served any more. */
    stopped = false;
    /** The host did not take the last ticket it was shown: used already, or mistyped. */
    ticketRefused = false;

    /** Pupils, while this device is to be a booth; 0: an own device. */
    boothWish = 0;
    private readonly ballots = new Ballots();

    private channel: Channel | undefined;
    private initiator: Initiator | undefined;
    private greetedKey: Uint8Array | undefined;
    private token: Uint8Array | undefined;
    private ticket: Uint8Array | undefined;
    private markRound = '';
    private readonly released = new Set<string>();
    private closeAnswered = '';
    private silentAt: number | undefined;
    private tickAt: number | undefined;
    private retryAt: number | undefined;
    private welcomed = false;  // in this connection
    private askedAt: number | undefined;  // HELLO or the first tick that no view has come after
    private slowest = 0;
    private failures = 0;
    private turnedAway = 0;
    private slow = 0;  // times the host was
    private refusals = 0;

    /** Given, or of the first host that proved it. */
    private expectedKey: Uint8Array | undefined;

    constructor(private readonly options: SessionOptions) {
        this.expectedKey = options.expectedKey;
        this.ticket = options.ticket;
    }

    /** A transport is being opened. */
    connecting(): void {
        this.state = 'connecting';
        this.retryAt = undefined;
    }

    /** The transport is open (again): forget the old channel. */
    opened(now: number): void {
        this.connecting();
        this.channel = this.initiator = undefined;
        this.broken = false;
        this.closeAnswered = '';
        this.welcomed = false;
        this.silentAt = now + kShakeWithin * this.patience();
        this.askedAt = this.tickAt = undefined;
    }

    /** One binary message; what to send back, in order. A message that breaks the rules sets broken. */
    received(message: Uint8Array, now: number, random: number): Uint8Array[] {
        if (this.broken || this.state === 'wrongHost') return [];
        try {
            if (this.channel) return this.sealed(unpadMessage(openFrame(this.channel.receive, message)), now, random);
            return this.initiator ? this.handshake(message, now) : this.greeted(message);
        } catch {
            this.broken = true;
            return [];
        }
    }

    /** The transport is closed. `random` in [0, 1) spreads the new tries of a whole class. */
    closed(now: number, random: number, loss: Loss = 'lost'): void {
        this.channel = this.initiator = undefined;
        this.silentAt = this.tickAt = undefined;
        this.broken = false;
        this.refusals = loss === 'refused' ? this.refusals + 1 : 0;
        this.stopped = this.stopped && this.refusals > 0;
        if (this.state !== 'connecting' && this.state !== 'joined') return;
        if (loss === 'slow' && this.state !== 'joined') this.slow = Math.min(this.slow + 1, kSlowest);
        this.turnedAway = loss === 'turnedAway' && this.state !== 'joined' ? this.turnedAway + 1 : 0;
        this.state = 'waiting';
        this.pause(now, random);
    }

    /** How many times the usual time a host may take for the next step of a new connection. */
    patience(): number {
        return 2 ** this.slow;
    }

    /** Nobody answered the last try: before the next socket the host is to give a sign of life. */
    doubtful(): boolean {
        return this.state === 'waiting' && this.failures > 1;
    }

    /** The host was asked for a sign of life; the next time it is asked comes by itself. */
    knocked(now: number, random: number): void {
        this.pause(now, random);
    }

    /** What came of it: any answer; a refusal, which comes quickly; or nothing. A full or busy host refuses sockets too, and gives signs of life. */
    asked(answer: 'alive' | 'refused' | 'nothing'): void {
        this.refusals = answer === 'refused' ? this.refusals + 1 : 0;
        this.stopped = this.refusals >= kRefusalsForStopped;
    }

    /** Tick frames that are due; sets broken when the host fell silent. */
    advance(now: number, random: number): Uint8Array[] {
        if (this.silentAt !== undefined && now >= this.silentAt) {
            this.broken = true;
            return [];
        }
        if (!this.channel || this.tickAt === undefined || now < this.tickAt) return [];
        this.tickAt = now + this.jittered(random);
        this.expectAnswer(now, kAnswerWithin);
        return [sealFrame(this.channel.send, this.booth ? boothTickPlain(this.sendRound(), this.castFor(this.view!.ballot)) : tickPlain(this.sendRound(), this.sendMark()))];
    }

    /** When advance() is due. */
    nextDeadline(): number | undefined {
        const due = [this.silentAt, this.tickAt].filter((at): at is number => at !== undefined);
        return due.length ? Math.min(...due) : undefined;
    }

    /** When a new connection is to be tried; undefined: not by itself. */
    nextTry(): number | undefined {
        return this.retryAt;
    }

    /** The device woke, or the pupil asks: try then at the latest, where a new try makes sense. */
    hurry(at: number): void {
        if (this.retryAt !== undefined) this.retryAt = Math.min(this.retryAt, at);
    }

    /** The connection may be dead without having said so: a tick's frame now, and it has to be answered quickly. */
    doubt(now: number): Uint8Array[] {
        if (this.tickAt === undefined) return [];
        this.tickAt = now;
        const frames = this.advance(now, 0.5);
        this.expectAnswer(now, kSignWithin);
        return frames;
    }

    /** "Use here", "try again". */
    retry(now: number): void {
        if (this.state !== 'refused') return;
        this.state = 'waiting';
        this.retryAt = now;
    }

    /** The pupil has typed a ticket. Ignored unless the host asked for one. */
    useTicket(ticket: Uint8Array, now: number): void {
        if (this.bye?.reason !== ByeReason.REASON_TICKET_NEEDED) return;
        this.ticket = ticket;
        this.retry(now);
    }

    /** Pupils who share this device, as the teacher said; 0: it is an own device. */
    get booth(): number {
        return Math.min(this.welcome?.booth || 0, kMostBallots);
    }

    /**
     * To be a shared booth of so many pupils (2..kMostBallots), or 0: an own device after all. Comes (back) to the host at once
     * and asks; the teacher decides. Ignored once it is a booth.
     */
    askForBooth(pupils: number, now: number): void {
        if (this.booth || pupils === 1 || pupils > kMostBallots || this.state === 'ended') return;
        this.boothWish = pupils;
        this.bye = undefined;  // was said to another wish
        if (this.state === 'joined' || (this.state === 'connecting' && this.channel)) this.broken = true;  // its HELLO is said once a connection
        this.retry(now);
    }

    /** Ballots wait here: who leaves now loses them. */
    get holdsBallots(): boolean {
        return !this.ballots.empty;
    }

    /** At a booth, how many ballots are in. */
    castFor(ballot: Uint8Array | undefined): number {
        return ballot ? this.ballots.count(hex(ballot)) : 0;
    }

    /**
     * At a booth, one pupil's choice of the question in view or of a later one, or kPassed. Stays here until the close.
     * Ignored unless the round is open, this device counts, the lesson is not paused, and somebody is still to come.
     */
    cast(ballot: Uint8Array, mark: Mark): void {
        const view = this.view;
        if (!view || !this.takesChoices() || this.castFor(ballot) >= this.booth) return;
        const asked = [{ ballot: view.ballot, question: view.question }, ...view.later].find((one) => !!one.ballot && equal(one.ballot, ballot));
        if (asked && (mark === kPassed || (mark >= 0 && mark < (asked.question?.choices.length ?? 0)))) this.ballots.cast(hex(ballot), mark);
    }

    /** The pupil taps: counts with the next frame. Ignored unless the round is open. */
    choose(mark: Mark): void {
        const view = this.view;
        if (!view || this.booth || !this.takesChoices()) return;
        if (mark !== kPassed && !(mark >= 0 && mark < (view.question?.choices.length ?? 0))) return;
        this.mark = mark;
        this.markRound = hex(view.round!);
    }

    /** Nothing of the choice stays on this device; what the host holds is not touched. */
    forgetMark(): void {
        this.mark = kNothingYet;
        this.markRound = '';
    }

    private takesChoices(): boolean {
        const view = this.view;
        return !!view && this.inRound() && view.phase === Phase.PHASE_OPEN && !view.paused && view.counted;
    }

    private greeted(message: Uint8Array): Uint8Array[] {
        const greeting = decodeGreeting(message);
        if (!greeting) throw new Error('not a greeting');
        if (this.expectedKey && !equal(this.expectedKey, greeting.key)) {
            this.state = 'wrongHost';
            this.silentAt = undefined;
            return [];
        }
        this.kind = greeting.kind;
        this.greetedKey = greeting.key;
        this.token = this.options.token(greeting.key);
        this.initiator = new Initiator(prologue(greeting.kind), greeting.key, this.options.ephemeral());
        return [this.initiator.writeFirst()];
    }

    private handshake(message: Uint8Array, now: number): Uint8Array[] {
        if (message.length !== kHandshakeSize) throw new Error('not a handshake');
        this.channel = this.initiator!.readSecond(message).channel;
        this.expectedKey = this.greetedKey;
        this.options.keepToken();
        this.askedAt = now;
        return [sealFrame(this.channel.send, helloPlain(this.token!, this.ticket, this.boothWish))];
    }

    private sealed(plain: Uint8Array | undefined, now: number, random: number): Uint8Array[] {
        if (!plain) throw new Error('bad padding');
        const message: FromHost = readFromHost(new Pbf(plain));
        if (message.welcome) {
            this.welcome = message.welcome;
            this.welcomed = true;
        }
        if (message.bye) this.leave(message.bye, now, random);
        if (!message.view) return [];
        if (!this.welcomed) throw new Error('a view before the welcome');
        return this.seen(message.view, now, random);
    }

    private seen(view: View, now: number, random: number): Uint8Array[] {
        const faster = view.tick_ms < this.tick();
        this.forgetBallots(view);
        this.view = view;
        this.state = 'joined';
        this.bye = this.ticket = undefined;
        this.ticketRefused = false;
        this.failures = this.turnedAway = this.slow = this.refusals = 0;
        this.stopped = false;
        if (this.askedAt !== undefined) this.slowest = Math.max(now - this.askedAt, this.slowest / 2);
        this.askedAt = undefined;
        this.silentAt = now + 3 * this.tick() + kSilence;
        // The first frame comes anywhere in a tick, so that a class that reconnects together does not stay in step.
        if (this.tickAt === undefined || faster) this.tickAt = now + random * this.tick();
        this.forgetOldRounds(view);
        return this.closeAnswer(view);
    }

    private forgetOldRounds(view: View): void {
        if (view.round?.length && view.scene === Scene.SCENE_STATEMENT && view.phase > Phase.PHASE_CLOSING) this.released.add(hex(view.round));
        // A pause leaves the phase, and so the choice, as it was; a close ends both, paused or not.
        if (!this.inRound() || hex(view.round!) !== this.markRound) this.forgetMark();
    }

    /** Of a round that is over, or of a turn that is, nothing stays. */
    private forgetBallots(seen: View): void {
        const before = this.view;
        const over = seen.scene === Scene.SCENE_STATEMENT && seen.phase > Phase.PHASE_CLOSING;
        if (over && before?.ballot?.length && hex(before.round!) === hex(seen.round!)) this.ballots.forget(hex(before.ballot));
        if (seen.ballot?.length) this.ballots.keepOnly([seen, ...seen.later].map((one) => hex(one.ballot!)));
    }

    private closeAnswer(view: View): Uint8Array[] {
        if (!this.inRound() || view.phase !== Phase.PHASE_CLOSING || this.closeAnswered === hex(view.round!)) return [];
        this.closeAnswered = hex(view.round!);
        const answer = this.booth ? boothAnswerPlain(this.sendRound(), this.ballots.sorted(hex(view.ballot!))) : closeAnswerPlain(this.sendRound(), this.sendMark());
        return [sealFrame(this.channel!.send, answer)];
    }

    private expectAnswer(now: number, within: number): void {
        if (this.askedAt === undefined) this.askedAt = now;
        this.silentAt = Math.min(this.silentAt!, this.askedAt + Math.max(within, 4 * this.slowest));
    }

    private pause(now: number, random: number): void {
        const pause = Math.max(Math.min(this.failures++, kUnanswered - 1), Math.min(this.turnedAway, kPauses.length) - 1);
        this.retryAt = now + kPauses[pause]! * (0.5 + 0.5 * random);
    }

    private leave(bye: Bye, now: number, random: number): void {
        this.bye = bye;
        this.silentAt = this.tickAt = undefined;
        this.forgetMark();
        const ticketNeeded = bye.reason === ByeReason.REASON_TICKET_NEEDED;
        if (ticketNeeded) {
            this.ticketRefused = !!this.ticket;
            this.ticket = undefined;
        }
        // Who is asked for a ticket has no seat: a page that came later would take itself for one that comes back.
        if (ticketNeeded || bye.reason === ByeReason.REASON_ENDED) this.options.eraseToken();
        if (bye.reason === ByeReason.REASON_BOOTH_ASKED || bye.reason === ByeReason.REASON_BOOTH_DECLINED) this.noBooth();
        if (bye.reason === ByeReason.REASON_ENDED) {
            this.ballots.keepOnly([]);
            this.state = 'ended';
        } else {
            this.state = 'refused';
            this.retryAt = bye.retry_ms ? now + bye.retry_ms * (1 + 0.2 * random) : undefined;
        }
    }

    /** Who has to ask is none, or none any more: the teacher took it away. */
    private noBooth(): void {
        if (this.welcome) this.welcome = { ...this.welcome, booth: 0 };
        this.ballots.keepOnly([]);
    }

    /** A round whose choices still count, and whose release this device has not seen. */
    private inRound(): boolean {
        const view = this.view;
        return !!view && view.scene === Scene.SCENE_STATEMENT && view.round?.length === kRoundSize && (view.phase === Phase.PHASE_OPEN || view.phase === Phase.PHASE_CLOSING) && !this.released.has(hex(view.round));
    }

    /** From the preview on, before there is anything to choose: the host counts which seats are here for a round. */
    private sendRound(): Uint8Array {
        return this.view?.round?.length === kRoundSize ? this.view.round : kNoRound;
    }

    private sendMark(): Mark {
        return this.inRound() && hex(this.view!.round!) === this.markRound ? this.mark : kNothingYet;
    }

    private tick(): number {
        return this.view?.tick_ms || 5000;
    }

    private jittered(random: number): number {
        return this.tick() * (0.9 + 0.2 * random);
    }
}
