// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a paper ticket: eight characters of Crockford's base 32, as somebody types them. proto/vectors/tickets.json.

export const kTicketSize = 8;
const kForeign = /[^0-9A-HJKMNP-TV-Z]/u;

/** What was meant: a phone writes small letters and dashes of its own, and on paper O looks like 0, I and L like 1. */
export function meantTicket(typed: string): string {
    return typed.toUpperCase().replace(/[\s\-\u2010-\u2015\u2212]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** The first character that stands on no ticket. */
export function foreignSign(meant: string): string | undefined {
    return kForeign.exec(meant)?.[0];
}

/** Undefined for anything but eight characters that can stand on a ticket. */
export function readTicket(typed: string): Uint8Array | undefined {
    const meant = meantTicket(typed);
    if (meant.length !== kTicketSize || foreignSign(meant)) return undefined;
    return Uint8Array.from(meant, (letter) => letter.charCodeAt(0));
}
