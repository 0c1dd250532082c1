import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { emotionCurve } from '../../../../../shared/domain/sourcing/touchpoint/emotion-curve.ts';
import type { Channel } from '../../../../../shared/model/tables/channel.ts';
import type { Stage } from '../../../../../shared/model/tables/stage.ts';
import { type Shape, shape } from '../../../../ui/charts/picture/shape.ts';
import { layOutMatrix } from '../map/lay-out-matrix.ts';
import { CHANNEL_WIDTH, drawSheet, frameHeight, LEAST_WIDTH, sheetSize } from './draw-sheet.ts';
import { planSheets } from './plan-sheets.ts';

/** What a picture of the map shows. */
export interface MapPicture {
  readonly title: string;
  readonly subtitle: string;
  readonly shown: readonly TouchpointAdvice[];
  readonly stages: readonly Stage[];
  readonly channels: readonly Channel[];
  readonly withCurve: boolean;
}

export type Paper = 'A3' | 'A4';

/** Landscape, in pixels of a 96th of an inch. */
const PAPERS: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A3: { width: (420 / 25.4) * 96, height: (297 / 25.4) * 96 },
  A4: { width: (297 / 25.4) * 96, height: (210 / 25.4) * 96 },
};
/** What printers leave white. */
const PAGE_MARGIN = (10 / 25.4) * 96;
const PICTURE_MARGIN = 24;
const PICTURE_COLUMN = 158;

/** The whole map as one picture, as large as it has to be. Stages and channels without cards are left out. */
export function drawMap(picture: MapPicture): Shape {
  const { matrix, curve, words } = prepare(picture);
  const columns = Math.max(1, matrix.stages.length);
  const room = { width: columns * PICTURE_COLUMN, height: Number.POSITIVE_INFINITY, narrowest: 1 };
  const sheet = planSheets(matrix, room)[0] ?? { stages: [], rows: [], column: PICTURE_COLUMN };
  const size = sheetSize(sheet, curve !== null);
  return canvas(drawSheet(sheet, curve, { ...words, page: '' }), {
    width: Math.max(LEAST_WIDTH, size.width) + 2 * PICTURE_MARGIN,
    height: size.height + 2 * PICTURE_MARGIN,
    margin: PICTURE_MARGIN,
    unit: 'px',
    title: picture.title,
  });
}

/** The map on pages of paper, landscape; heads are repeated and no card is cut. */
export function drawPages(picture: MapPicture, paper: Paper): readonly Shape[] {
  const { matrix, curve, words } = prepare(picture);
  const { width, height } = PAPERS[paper];
  const sheets = planSheets(matrix, {
    width: width - 2 * PAGE_MARGIN - CHANNEL_WIDTH,
    height: height - 2 * PAGE_MARGIN - frameHeight(curve !== null),
    narrowest: 122,
  });
  return sheets.map((sheet, index) =>
    canvas(drawSheet(sheet, curve, { ...words, page: `Page ${index + 1} of ${sheets.length}` }), {
      width,
      height,
      margin: PAGE_MARGIN,
      unit: 'mm',
      title: picture.title,
    }),
  );
}

function prepare({ title, subtitle, shown, stages, channels, withCurve }: MapPicture) {
  const matrix = layOutMatrix(shown, stages, channels, shown, Number.POSITIVE_INFINITY);
  const curve = withCurve
    ? emotionCurve(
        matrix.stages,
        shown.map(({ touchpoint }) => touchpoint),
      )
    : null;
  return { matrix, curve, words: { title, subtitle } };
}

function canvas(
  drawing: Shape,
  about: {
    readonly width: number;
    readonly height: number;
    readonly margin: number;
    readonly unit: 'px' | 'mm';
    readonly title: string;
  },
): Shape {
  const { width, height, margin, unit } = about;
  const size = (pixels: number) =>
    unit === 'px' ? Math.ceil(pixels) : `${Math.round((pixels / 96) * 25.4)}mm`;
  return shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size(width),
      height: size(height),
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      role: 'img',
      'aria-label': about.title,
    },
    shape('title', {}, about.title),
    shape('rect', { x: 0, y: 0, width: Math.ceil(width), height: Math.ceil(height), fill: '#ffffff' }),
    shape('g', { transform: `translate(${Math.round(margin)} ${Math.round(margin)})` }, drawing),
  );
}
