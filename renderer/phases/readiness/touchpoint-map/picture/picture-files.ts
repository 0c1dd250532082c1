import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { type Shape, svgText } from './shape.ts';

/** The drawing as an SVG file that brings its font along, so that it looks the same elsewhere. */
export async function svgFile(drawing: Shape): Promise<string> {
  return svgText(drawing, await fontStyle());
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

let font: Promise<string> | null = null;

/** The face within the file; without it a picture falls back on the computer's own sans serif. */
function fontStyle(): Promise<string> {
  font ??= fetch(interLatin)
    .then((reply) => reply.arrayBuffer())
    .then((bytes) => {
      let text = '';
      for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
      return `@font-face{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,${btoa(text)}) format('woff2')}`;
    });
  return font;
}
