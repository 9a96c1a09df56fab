import type { APIApplication } from 'discord-api-types/v10';
import type { State } from '../state/state.ts';
import { shaped } from './shape.ts';
import { userView } from './user-view.ts';

/** The application the bot belongs to. */
export const applicationView = (state: State): APIApplication =>
  shaped({
    id: state.application.id,
    name: state.application.name,
    icon: null,
    description: '',
    summary: '',
    type: null,
    bot: userView(state.bot),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: state.application.publicKey,
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: userView([...state.users.values()].find(({ bot }) => !bot) ?? state.bot),
    approximate_guild_count: state.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
    integration_types_config: { 0: {}, 1: {} },
  });
