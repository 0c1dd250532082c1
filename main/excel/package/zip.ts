import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Parts } from './parts.ts';

/**
 * Packing and unpacking of the files that we write ourselves, with Node's own compression, which is several times
 * faster than one written in JavaScript. Files from outside are unpacked with limits.
 */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const STORED = 0;
const DEFLATED = 8;
const UTF8_NAMES = 0x0800;
const VERSION = 20;

/** Packs parts, all with the same moment as their time. */
export function packZip(parts: Parts, at: string): Uint8Array {
  const files = Object.entries(parts).map(([path, bytes]) => {
    const name = Buffer.from(path);
    return { name, bytes, packed: deflateRawSync(bytes), crc: crc32(bytes) };
  });
  const stamp = dosTime(at);
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, packed, crc } of files) {
    const common = [
      u16(VERSION, UTF8_NAMES, DEFLATED),
      u32(stamp, crc, packed.length, bytes.length),
      u16(name.length, 0),
    ];
    const local = Buffer.concat([u32(LOCAL), ...common, name]);
    directory.push(u32(CENTRAL), u16(VERSION), ...common, u16(0, 0, 0), u32(0, offset), name);
    pieces.push(local, packed);
    offset += local.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = [u32(END), u16(0, 0, files.length, files.length), u32(central.length, offset), u16(0)];
  return Buffer.concat([...pieces, central, ...end]);
}

/** What of a file from outside is unpacked, and how much at most. */
export interface UnpackLimits {
  readonly wanted: (path: string) => boolean;
  /** The most parts that a file may have. */
  readonly parts: number;
  /** The most bytes that all wanted parts may have together, unpacked. */
  readonly bytes: number;
}

const NO_LIMITS: UnpackLimits = {
  wanted: () => true,
  parts: Number.POSITIVE_INFINITY,
  bytes: Number.POSITIVE_INFINITY,
};

/** A file unpacks to more than it may: it is damaged, or made to fill the memory. */
export class TooMuchError extends Error {}

/**
 * Unpacks parts and checks each against its checksum.
 *
 * @throws TooMuchError beyond the limits; other errors for a damaged file.
 */
export function unpackZip(bytes: Uint8Array, limits = NO_LIMITS): Parts {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf(u32(END));
  if (end < 0 || end + END_LENGTH > file.length) throw new Error('The end of the file is missing.');
  const parts: Parts = {};
  let at = file.readUInt32LE(end + 16);
  let room = limits.bytes;
  if (file.readUInt16LE(end + 10) > limits.parts) throw new TooMuchError('The file has too many parts.');
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, crc, size] = [
      file.readUInt16LE(at + 10),
      file.readUInt32LE(at + 16),
      file.readUInt32LE(at + 20),
    ];
    const [name, extra, note] = [at + 28, at + 30, at + 32].map((place) => file.readUInt16LE(place)) as [
      number,
      number,
      number,
    ];
    const local = file.readUInt32LE(at + 42);
    const path = file.toString('utf8', at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + name);
    const start = local + LOCAL_LENGTH + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + size);
    if (limits.wanted(path)) {
      const plain = method === STORED ? packed : inflate(packed, room);
      room -= plain.length;
      if (room < 0) throw new TooMuchError(`${path} is too large.`);
      if (crc32(plain) !== crc) throw new Error(`${path} is damaged.`);
      parts[path] = plain;
    }
    at += CENTRAL_LENGTH + name + extra + note;
  }
  return parts;
}

function inflate(packed: Buffer, room: number): Buffer {
  if (!Number.isFinite(room)) return inflateRawSync(packed);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new TooMuchError('The file unpacks to too much.');
    throw error;
  }
}

/** Date and time as zip files keep them: two seconds apart at best, and not before 1980. */
function dosTime(at: string): number {
  const moment = new Date(at);
  const year = Math.max(0, moment.getUTCFullYear() - 1980);
  const day = (year << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate();
  const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}

function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => {
    bytes.writeUInt16LE(value, index * 2);
  });
  return bytes;
}

function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    bytes.writeUInt32LE(value, index * 4);
  });
  return bytes;
}
