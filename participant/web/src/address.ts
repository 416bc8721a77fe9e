// SPDX-License-Identifier: GPL-3.0-or-later
// What the address tells the page: #<key of the host>, or #<key>.<ticket> as the code on a paper ticket has it.
import { fromBase64Url } from './bytes';
import { kKeySize } from './noise';
import { readTicket } from './ticket';

export interface Fragment {
    /** Undefined without one. A damaged one fits no host, so it stops like a wrong one. */
    key: Uint8Array | undefined;
    /** Undefined without one; the page asks for a damaged one. */
    ticket: Uint8Array | undefined;
}

/** `hash` as in location.hash. */
export function readFragment(hash: string): Fragment {
    const fragment = hash.slice(1);
    if (!fragment) return { key: undefined, ticket: undefined };
    const [named, ticket] = fragment.split('.');
    const key = fromBase64Url(named!);
    return { key: key && key.length === kKeySize ? key : new Uint8Array(0), ticket: readTicket(ticket || '') };
}

/** The same address without the ticket. */
export function withoutTicket(hash: string): string {
    return hash.split('.')[0]!;
}
