// SPDX-License-Identifier: GPL-3.0-or-later
// Carries a DeviceSession over a WebSocket: opens, reconnects, wakes. The only file that knows sockets and timers.
import { DeviceSession, Loss } from './session';

const kConnectWithin = 5000;  // ms; after many failures browsers delay a try by themselves, so then it gets more
const kPatientWithin = 10000;
const kRefusedWithin = 1500;  // a refusal answers faster than a host that cannot be reached

export class Connection {
    private socket: WebSocket | undefined;
    private timer: ReturnType<typeof setTimeout> | undefined;
    private connectBefore: number | undefined;
    private startedAt = 0;
    private heardAt = 0;
    private tries = 0;

    constructor(private readonly session: DeviceSession, private readonly address: string, private readonly now: () => number, private readonly changed: () => void) {}

    open(): void {
        this.drop();
        this.session.connecting();
        this.startedAt = this.now();
        this.connectBefore = this.startedAt + (this.tries++ < 8 ? kConnectWithin : kPatientWithin);
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

    /** The device woke or a network came: a socket may be dead without having said so. */
    wake(): void {
        const quiet = this.now() - this.heardAt > 1.5 * (this.session.view?.tick_ms || 5000);
        if (this.session.state === 'joined' && quiet) this.close('lost');
        this.session.hurry(this.now());
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
        this.connectBefore = undefined;
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
        const refused = this.connectBefore !== undefined && navigator.onLine !== false && this.now() - this.startedAt < (this.session.stopped ? kPatientWithin : kRefusedWithin);
        this.close(refused ? 'refused' : 'lost');
        if (this.session.doubted()) this.ask();
        this.settle();
    }

    /** Any answer to the page's own address means that the host lives. It says no more than the visit of the page did. */
    private ask(): void {
        const asked = (served: boolean) => () => {
            this.session.asked(served);
            this.changed();
        };
        fetch('/', { method: 'HEAD', cache: 'no-store', credentials: 'omit', redirect: 'manual' }).then(asked(true), asked(false));
    }

    private close(loss: Loss): void {
        this.drop();
        this.session.closed(this.now(), Math.random(), loss);
    }

    private drop(): void {
        const socket = this.socket;
        this.socket = this.connectBefore = undefined;
        if (socket) socket.close();
    }

    private send(frames: Uint8Array[]): void {
        for (const frame of frames) if (this.socket && this.socket.readyState === WebSocket.OPEN) this.socket.send(frame);
    }

    /** Everything that is due by now. */
    private advance(): void {
        const now = this.now();
        if (this.connectBefore !== undefined && now >= this.connectBefore) this.close('timeout');
        this.send(this.session.advance(now, Math.random()));
        const again = this.session.nextTry();
        if (again !== undefined && now >= again) this.open();
        else this.settle();
    }

    private settle(): void {
        if (this.session.broken) this.close('lost');
        if (this.session.state === 'wrongHost' || this.session.state === 'refused' || this.session.state === 'ended') this.drop();
        const due = [this.connectBefore, this.session.nextDeadline(), this.session.nextTry()].filter((at): at is number => at !== undefined);
        clearTimeout(this.timer);
        if (due.length) this.timer = setTimeout(() => this.advance(), Math.max(0, Math.min(...due) - this.now()));
        this.changed();
    }
}
