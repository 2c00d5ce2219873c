import './icon.css';

/** The site's few icons: 24 × 24, one stroke, drawn to match the pictures. */
const PATHS = {
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  phone:
    'M7 4h3l1.5 4.5-2 1.5a11 11 0 0 0 4.5 4.5l1.5-2L20 14v3a3 3 0 0 1-3.2 3A15 15 0 0 1 4 7.2 3 3 0 0 1 7 4z',
  stop: 'M8.5 3h7L21 8.5v7L15.5 21h-7L3 15.5v-7zM8 12h8',
  care: 'M12 4l9 16H3zM12 10v4.5M12 17.2v.1',
  home: 'M4 11l8-7 8 7M6 10v10h12V10',
  speech: 'M4 5h16v11h-8l-5 4v-4H4z',
  signal: 'M4 9a12 12 0 0 1 16 0M7 13a7 7 0 0 1 10 0M12 17.5v.1',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  send: 'M4 11.5L20 4l-4.5 16-4-6.5zM11.5 13.5L20 4',
  share: 'M12 15V4M8 8l4-4 4 4M6 12v8h12v-8',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  close: 'M6 6l12 12M18 6L6 18',
  key: 'M14.5 9.5a4 4 0 1 0-4 4 4 4 0 0 0 4-4zM13.5 12.5L21 20M18 17l-2 2',
  search: 'M16 10.5a5.5 5.5 0 1 0-11 0 5.5 5.5 0 0 0 11 0zM14.5 14.5L20 20',
  swap: 'M5 8h13m-4-4l4 4-4 4M19 16H6m4-4l-4 4 4 4',
  part: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zv16m0-8h8',
  restart: 'M5 12a7 7 0 1 0 2.2-5.1M5 4v4h4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
