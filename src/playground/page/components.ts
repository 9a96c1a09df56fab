import './mend.ts';
import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-attachments.js';
import '@skyra/discord-components-core/discord-button.js';
import '@skyra/discord-components-core/discord-code.js';
import '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import '@skyra/discord-components-core/discord-file-attachment.js';
import '@skyra/discord-components-core/discord-header.js';
import '@skyra/discord-components-core/discord-image-attachment.js';
import '@skyra/discord-components-core/discord-link.js';
import '@skyra/discord-components-core/discord-mention.js';
import '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-messages.js';
import '@skyra/discord-components-core/discord-quote.js';
import '@skyra/discord-components-core/discord-reply.js';
import '@skyra/discord-components-core/discord-subscript.js';
import '@skyra/discord-components-core/discord-time.js';
import { DiscordVerifiedAuthorTag } from '@skyra/discord-components-core/discord-verified-author-tag.js';
import { type Language, words } from './words.ts';

// "App" is one of the library's few words, and has no place for another language's.
Object.assign(DiscordVerifiedAuthorTag.prototype, {
  render: () => words[document.documentElement.lang as Language].app,
});
