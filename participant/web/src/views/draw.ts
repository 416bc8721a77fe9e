// SPDX-License-Identifier: GPL-3.0-or-later
// Which view draws which screen.
import type { Screen } from '../screen';
import type { Context, Drawn } from './drawn';
import { infoView } from './info';
import { connectionView, pauseView, refusedView, sureView, waitView, welcomeView, wrongHostView } from './messages';
import { questionView } from './question';
import { resultView } from './result';
import { ticketView } from './ticket';

export function draw(screen: Screen, context: Context): Drawn {
    const { texts } = context.language;
    switch (screen.is) {
        case 'welcome':
            return welcomeView(context);
        case 'sure':
            return sureView(context);
        case 'joined':
            return waitView(texts.joinedTitle, texts.joinedText, context);
        case 'board':
            return waitView(texts.boardTitle, texts.boardText, context);
        case 'notCounted':
            return waitView(texts.boardTitle, texts.notCountedText, context);
        case 'pause':
            return pauseView(texts);
        case 'question':
            return questionView(screen, context);
        case 'result':
            return resultView(screen, context);
        case 'info':
            return infoView(screen, context);
        case 'refused':
            return refusedView(screen.reason, context);
        case 'ticket':
            return ticketView(screen, context);
        case 'wrongHost':
            return wrongHostView(texts);
        default:
            return connectionView(screen.is, texts);
    }
}
