import { Button, Menu } from '@mantine/core';
import { IconCopy, IconFileTypeSvg, IconPhoto } from '@tabler/icons-react';
import { useContext, useState } from 'react';
import { copyText } from '../../copy-text.ts';
import { PictureKeeperContext } from './picture-keeper.ts';
import type { Shape } from './shape.ts';

interface PictureMenuProps {
  /** What the chart says; also what a kept file is called. */
  readonly title: string;
  /** Draws the chart as it is now. */
  readonly draw: () => Shape;
}

/** Copies a chart or keeps it as a file; nothing where a window has nobody to keep files. */
export function PictureMenu({ title, draw }: PictureMenuProps) {
  const keeper = useContext(PictureKeeperContext);
  const [busy, setBusy] = useState(false);
  if (!keeper) return null;
  const attempt =
    (work: (files: typeof import('./picture-files.ts'), drawing: Shape) => Promise<void>) => () =>
      keeper.attempt(async () => {
        setBusy(true);
        try {
          await work(await import('./picture-files.ts'), draw());
        } finally {
          setBusy(false);
        }
      });
  const copyPng = attempt(async ({ pngFile }, drawing) => {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': await pngFile(drawing) })]);
    keeper.tell(
      'Copied as PNG',
      `“${title}” is on the clipboard as a picture. Paste it into a slide or text.`,
    );
  });
  const copySvg = attempt(async ({ svgFile }, drawing) => {
    if (!(await copyText(await svgFile(drawing)))) throw new Error('The system refused the clipboard.');
    keeper.tell('Copied as SVG', `“${title}” is on the clipboard as the text of an SVG drawing.`);
  });
  const savePng = attempt(async ({ pngFile }, drawing) => {
    const content = new Uint8Array(await (await pngFile(drawing)).arrayBuffer());
    await keeper.keep({ name: title, kind: 'png', content });
  });
  const saveSvg = attempt(async ({ svgFile }, drawing) => {
    await keeper.keep({ name: title, kind: 'svg', content: await svgFile(drawing) });
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPhoto size={16} aria-hidden />}
          loading={busy}
        >
          Picture
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={copyPng}>
          Copy as PNG
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={copySvg}>
          Copy as SVG
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconPhoto size={16} aria-hidden />} onClick={savePng}>
          Save as PNG
        </Menu.Item>
        <Menu.Item leftSection={<IconFileTypeSvg size={16} aria-hidden />} onClick={saveSvg}>
          Save as SVG
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
