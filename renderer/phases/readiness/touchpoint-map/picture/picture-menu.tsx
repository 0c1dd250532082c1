import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy, IconFileTypeSvg, IconPhoto, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { tellKept } from '../../../../registers/paper/kept-message.tsx';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { copyText } from '../../../../ui/copy-text.ts';
import { call } from '../../../../workbook/client.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import type { TouchpointMap } from '../use-touchpoint-map.ts';
import { drawMap, type MapPicture } from './draw-map.ts';
import { pictureWords } from './picture-words.ts';
import { PrintDialog } from './print-dialog.tsx';

interface PictureMenuProps {
  readonly map: TouchpointMap;
  /** What the filter leaves: a picture shows what the screen shows, and says so. */
  readonly shown: readonly TouchpointAdvice[];
  readonly withCurve: boolean;
}

/** The map as a picture or on paper. */
export function PictureMenu({ map, shown, withCurve }: PictureMenuProps) {
  const [printing, setPrinting] = useState(false);
  const engagement = useWorkbook((w) => w.engagement);
  const { title, client } = engagementOf({ engagement });
  const picture = useMemo((): MapPicture => {
    const words = pictureWords({
      title,
      client,
      shown: shown.length,
      total: map.advice.length,
      today: new Date(),
    });
    return { ...words, shown, stages: map.stages, channels: map.channels, withCurve };
  }, [title, client, shown, map, withCurve]);
  const name = `${client || title} – Touchpoint map`;
  const attempt = (work: () => Promise<unknown>) => () => void work().catch(showRefusal);

  const copyPng = async () => {
    const { pngFile } = await import('../../../../ui/charts/picture/picture-files.ts');
    const drawn = await pngFile(drawMap(picture));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawn })]);
    tellCopied('PNG', 'The map is on the clipboard as a picture. Paste it into a slide or text.');
  };
  const copySvg = async () => {
    const { svgFile } = await import('../../../../ui/charts/picture/picture-files.ts');
    if (!(await copyText(await svgFile(drawMap(picture)))))
      throw new Error('The system refused the clipboard.');
    tellCopied('SVG', 'The map is on the clipboard as the text of an SVG drawing.');
  };
  const savePng = async () => {
    const { pngFile } = await import('../../../../ui/charts/picture/picture-files.ts');
    const drawn = await pngFile(drawMap(picture));
    const content = new Uint8Array(await drawn.arrayBuffer());
    const kept = await call('picture.save', { name, kind: 'png', content });
    if (kept) tellKept(kept.path);
  };
  const saveSvg = async () => {
    const { svgFile } = await import('../../../../ui/charts/picture/picture-files.ts');
    const kept = await call('picture.save', { name, kind: 'svg', content: await svgFile(drawMap(picture)) });
    if (kept) tellKept(kept.path);
  };

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPhoto size={15} aria-hidden />}
            disabled={shown.length === 0}
          >
            Picture
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={attempt(copyPng)}>
            Copy as PNG
          </Menu.Item>
          <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={attempt(copySvg)}>
            Copy as SVG
          </Menu.Item>
          <Menu.Item leftSection={<IconPhoto size={16} aria-hidden />} onClick={attempt(savePng)}>
            Save as PNG
          </Menu.Item>
          <Menu.Item leftSection={<IconFileTypeSvg size={16} aria-hidden />} onClick={attempt(saveSvg)}>
            Save as SVG
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => setPrinting(true)}>
            Print or save as PDF
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {printing && <PrintDialog picture={picture} name={name} onClose={() => setPrinting(false)} />}
    </>
  );
}

function tellCopied(as: string, message: string): void {
  notifications.show({
    title: `Copied as ${as}`,
    message,
    color: 'teal',
    withBorder: true,
    closeButtonProps: { 'aria-label': 'Close this message' },
  });
}
