import type { Automation } from '../../model/tables/automation.ts';

/** The usual machine of a channel, by the channel's id in the lists of a new workbook. */
const BY_CHANNEL: Readonly<Record<string, Automation['kind']>> = {
  'channel-chatbot': 'chatbot',
  'channel-chat': 'chatbot',
  'channel-messaging': 'chatbot',
  'channel-social-private': 'chatbot',
  'channel-voicebot': 'voicebot',
  'channel-phone-in': 'voicebot',
  'channel-phone-out': 'message',
  'channel-sms': 'message',
  'channel-email': 'message',
  'channel-letter': 'message',
  'channel-portal': 'self-service',
  'channel-app': 'self-service',
  'channel-form': 'self-service',
};

/** What sort of machine customers would meet in a channel; a page where nothing is known of the channel. */
export function machineKindOf(channel: { readonly id: string; readonly voice: boolean }): Automation['kind'] {
  return BY_CHANNEL[channel.id] ?? (channel.voice ? 'voicebot' : 'self-service');
}
