// SPDX-License-Identifier: GPL-3.0-or-later
// What a session is given by the page that owns it.

export interface SessionOptions {
    /** From the address; undefined: take the greeting's. */
    expectedKey: Uint8Array | undefined;
    /** From the address: shown with every HELLO until a view came. */
    ticket?: Uint8Array | undefined;
    /** The resume token under a host's key, made when there is none. */
    token(hostKey: Uint8Array): Uint8Array;
    /** The host proved its key: only now may the token outlive the page. */
    keepToken(): void;
    /** Called when the host knows no seat for it any more. */
    eraseToken(): void;
    /** Fresh secret for one handshake. */
    ephemeral(): Uint8Array;
}
