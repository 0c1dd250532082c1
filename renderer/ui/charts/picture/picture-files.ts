import interLatinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { type Shape, svgText } from './shape.ts';

/** The drawing as an SVG file that brings its font along, so that it looks the same elsewhere. */
export async function svgFile(drawing: Shape): Promise<string> {
  return svgText(drawing, await fontStyle(svgText(drawing)));
}

/** Twice as many pixels as the drawing has units: sharp on a projector and in a slide. */
const SHARPNESS = 2;
/** What a canvas holds in one direction; a larger map is drawn less sharp rather than not at all. */
const MOST_PIXELS = 16_000;

/** The drawing as a PNG file. */
export async function pngFile(drawing: Shape): Promise<Blob> {
  const [width, height] = [Number(drawing.attributes.width), Number(drawing.attributes.height)];
  const scale = Math.min(SHARPNESS, MOST_PIXELS / width, MOST_PIXELS / height);
  const address = URL.createObjectURL(new Blob([await svgFile(drawing)], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('This computer gives the window no canvas to draw on.');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large to be drawn.'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

const FACES = [
  {
    file: interLatin,
    range: 'U+0000-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212',
  },
  { file: interLatinExt, range: 'U+0100-02BA,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0' },
] as const;
const BEYOND_LATIN = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff\u20a0-\u20ab\u20ad-\u20c0]/;

/**
 * The faces that a text needs, within the file; for other scripts a picture falls back on the computer's own sans
 * serif, as the window does.
 */
async function fontStyle(text: string): Promise<string> {
  const faces = BEYOND_LATIN.test(text) ? FACES : FACES.slice(0, 1);
  const rules = faces.map(
    async ({ file, range }) =>
      `@font-face{font-family:Inter;font-weight:100 900;unicode-range:${range};src:url(data:font/woff2;base64,${await readFace(file)}) format('woff2')}`,
  );
  return (await Promise.all(rules)).join('');
}

const read = new Map<string, Promise<string>>();

function readFace(file: string): Promise<string> {
  const known = read.get(file);
  if (known) return known;
  const reading = fetch(file)
    .then((reply) => reply.arrayBuffer())
    .then((bytes) => {
      let text = '';
      for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
      return btoa(text);
    });
  read.set(file, reading);
  return reading;
}
