import pack from '../../package.json' with { type: 'json' };

/** The version of this release. */
export const appVersion: string = pack.version;
