// SPDX-License-Identifier: GPL-3.0-or-later
// Carries a DeviceSession over a WebSocket: opens, reconnects, wakes. The only file that knows sockets and timers.
import { DeviceSession, Loss } from './session';

const kConnectWithin = 5000;  // ms; after many failures browsers delay a try by themselves, so then it gets more
const kPatientWithin = 10000;
const kRefusedWithin = 1500;  // a refusal answers faster than a host that cannot be reached
// What is sent into a network that is away is sent again only after 1, 3 and 7 s: so signs of life are asked for beside a slow socket, this often.
const kKnockEvery = 1200;
const kGrace = 300;  // for a socket the host must have heard of before it answered
const kQuiet = 2000;  // since the last word, for a device that woke
const kSpread = 300;  // a network comes to a whole class at once

export class Connection {
    private socket: WebSocket | undefined;
    private timer: ReturnType<typeof setTimeout> | undefined;
    private connectBefore: number | undefined;
    private knockAt: number | undefined;  // beside a socket that is not open yet
    private startedAt = 0;
    private heardAt = 0;
    private known = false;  // the host gave a sign of life for this socket
    private reopenAt: number | undefined;  // the host is there, and does not know this socket
    private judgedAt = -1;  // when the newest sign of life was asked for whose answer, or none, was heard of
    private tries = 0;

    constructor(private readonly session: DeviceSession, private readonly address: string, private readonly now: () => number, private readonly changed: () => void) {}

    open(known = false): void {
        this.drop();
        this.known = known;
        this.session.connecting();
        this.startedAt = this.now();
        this.connectBefore = this.startedAt + (this.tries++ < 8 ? kConnectWithin : kPatientWithin) * this.session.patience();
        // A page that has just come from the host asks for no more than a socket.
        this.knockAt = known || !this.session.view ? undefined : this.startedAt + kKnockEvery;
        const socket = new WebSocket(this.address);
        this.socket = socket;
        socket.binaryType = 'arraybuffer';
        const live = (event: () => void) => () => {
            if (this.socket === socket) event();
        };
        socket.onopen = live(() => this.opened());
        socket.onclose = live(() => this.lost());
        socket.onmessage = (event) => {
            if (this.socket === socket) this.message(event.data);
        };
        this.settle();
    }

    /** The device woke, or a network came (`networkCame`): a socket may be dead without having said so. */
    wake(networkCame = false): void {
        const now = this.now();
        const quiet = now - this.heardAt;
        if (this.session.state === 'joined' && (networkCame || quiet > 1.5 * (this.session.view?.tick_ms || 5000))) this.close('lost');
        if (this.session.state === 'joined' && quiet > kQuiet) this.send(this.session.doubt(now));
        this.session.hurry(now + (networkCame ? kSpread * Math.random() : 0));
        if (this.knockAt !== undefined) this.knockAt = now;
        this.advance();
    }

    /** The page is left. A browser that keeps it for the way back keeps its socket too, and the seat would look taken. */
    leave(): void {
        if (this.socket) this.close('lost');
        this.settle();
    }

    /** "Try again", "use here". */
    retry(): void {
        this.session.retry(this.now());
        this.advance();
    }

    useTicket(ticket: Uint8Array): void {
        this.session.useTicket(ticket, this.now());
        this.advance();
    }

    /** To be a booth of so many pupils; 0: an own device after all. */
    askForBooth(pupils: number): void {
        this.session.askForBooth(pupils, this.now());
        this.advance();
    }

    private opened(): void {
        this.connectBefore = this.knockAt = this.reopenAt = undefined;
        this.session.opened(this.now());
        this.settle();
    }

    private message(data: unknown): void {
        this.heardAt = this.now();
        if (data instanceof ArrayBuffer) this.send(this.session.received(new Uint8Array(data), this.heardAt, Math.random()));
        else this.session.broken = true;
        if (this.session.state === 'joined') this.tries = 0;
        this.settle();
    }

    private lost(): void {
        const quick = this.now() - this.startedAt < kRefusedWithin && navigator.onLine !== false;
        // One that gives signs of life and takes no socket, or takes and closes it, has too much to do.
        this.close(this.connectBefore === undefined || this.known ? 'turnedAway' : quick ? 'refused' : 'lost');
        this.settle();
    }

    /**
     * Asks the host for a sign of life: any answer to the page's own address, which says no more than the visit of the page did. Browsers
     * make a WebSocket wait that follows many failed ones, a request they do not.
     */
    private knock(): void {
        const at = this.now();
        const patience = new AbortController();
        const timer = setTimeout(() => patience.abort(), kConnectWithin);
        const done = (then: () => void) => () => {
            clearTimeout(timer);
            then();
        };
        fetch('/', { method: 'HEAD', cache: 'no-store', credentials: 'omit', redirect: 'manual', signal: patience.signal }).then(
            done(() => this.answered(at)),
            done(() => this.unanswered(at)),
        );
    }

    private answered(at: number): void {
        if (!this.judge(at, 'alive')) return;
        if (this.session.state === 'waiting') return this.open(true);
        // Once only: a socket may be slow because the browser makes it wait.
        if (this.connectBefore !== undefined && !this.known) this.reopenAt = this.connectBefore = this.now() + kGrace;
        this.known = true;
        this.settle();
    }

    private unanswered(at: number): void {
        const quick = this.now() - at < kRefusedWithin && navigator.onLine !== false;
        if (this.judge(at, quick ? 'refused' : 'nothing')) this.changed();
    }

    /** False when it says nothing: a socket is open, or something newer is known. */
    private judge(at: number, answer: 'alive' | 'refused' | 'nothing'): boolean {
        if (at < this.judgedAt || (this.socket && this.connectBefore === undefined)) return false;
        this.judgedAt = at;
        this.session.asked(answer);
        return true;
    }

    private close(loss: Loss): void {
        this.drop();
        if (loss === 'turnedAway') this.judgedAt = this.now();
        this.session.closed(this.now(), Math.random(), loss);
    }

    private drop(): void {
        const socket = this.socket;
        this.socket = this.connectBefore = this.knockAt = this.reopenAt = undefined;
        if (socket) socket.close();
    }

    private send(frames: Uint8Array[]): void {
        for (const frame of frames) if (this.socket && this.socket.readyState === WebSocket.OPEN) this.socket.send(frame);
    }

    /** Everything that is due by now. */
    private advance(): void {
        const now = this.now();
        if (this.reopenAt !== undefined && now >= this.reopenAt) return this.open(true);
        if (this.connectBefore !== undefined && now >= this.connectBefore) this.close(this.known ? 'slow' : 'timeout');
        if (this.knockAt !== undefined && now >= this.knockAt) {
            this.knockAt = now + kKnockEvery;
            this.knock();
        }
        this.send(this.session.advance(now, Math.random()));
        const again = this.session.nextTry();
        if (again === undefined || now < again) return this.settle();
        if (!this.session.doubtful()) return this.open();
        this.session.knocked(now, Math.random());
        this.knock();
        this.settle();
    }

    private settle(): void {
        if (this.session.broken) this.close('slow');
        if (this.session.state === 'wrongHost' || this.session.state === 'refused' || this.session.state === 'ended') this.drop();
        const due = [this.connectBefore, this.knockAt, this.reopenAt, this.session.nextDeadline(), this.session.nextTry()].filter((at): at is number => at !== undefined);
        clearTimeout(this.timer);
        if (due.length) this.timer = setTimeout(() => this.advance(), Math.max(0, Math.min(...due) - this.now()));
        this.changed();
    }
}
