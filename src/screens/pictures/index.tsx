import type { ReactNode } from 'react';
import type { PictureName } from '../../flow/pictures.ts';
import { Card, Handset, Person, SIGN, Slip, Speech, Terminal } from './parts.tsx';

/** Where to look on the terminal, or whom to turn to. One that is named and not drawn is a type error. */
export const PICTURES: Record<PictureName, ReactNode> = {
  start: <Terminal hot="screen" sign={SIGN.question} />,

  codes: <Terminal hot="screen" sign={SIGN.code} />,

  network: (
    <>
      <Terminal hot="signal" x={18} />
      <path
        className="hot"
        d="M98 44a24 24 0 0 1 34 0M105 52a14 14 0 0 1 20 0M112 60a5 5 0 0 1 6 0"
      />
      <path d="M94 74h42a5 5 0 0 1 5 5v12a5 5 0 0 1-5 5H94a5 5 0 0 1-5-5V79a5 5 0 0 1 5-5zM98 85h.1M106 85h.1M115 74V66" />
    </>
  ),
  'card-info': (
    <>
      <Terminal hot="slot" x={14} />
      <Card x={96} y={28} />
      <Card x={104} y={66} hot="card" />
      <path className="hot" d="M92 79H82m4-4l-4 4 4 4" />
    </>
  ),
  'software-update': (
    <>
      <Terminal hot="screen" sign={SIGN.update} x={26} />
      <path d="M112 96V80m-7 0h14M108 80v-9m8 9v-9M112 96c0 8-22 2-22 12" />
      <path className="hot" d="M118 30l-9 15h13l-8 14" />
    </>
  ),

  records: (
    <>
      <Terminal hot="printer" x={22} sign={SIGN.question} />
      <Slip x={104} y={30} />
      <circle className="hot" cx="122" cy="68" r="12" />
      <path className="hot" d="M131 77l10 10" />
    </>
  ),
  reversal: (
    <>
      <Terminal x={18} sign={SIGN.clock} />
      <Card x={104} y={70} />
      <path className="hot" d="M92 46c10-16 34-14 36 12m0 0l-6-5m6 5l5-6" />
    </>
  ),
  'terminal-fault': (
    <>
      <Terminal hot="printer" x={22} />
      <path className="hot" d="M104 52a16 16 0 1 0 6-10M104 34v10h10" />
      <path d="M104 92h30M112 84v16M126 84v16" />
    </>
  ),

  wait: (
    <>
      <Slip x={26} y={36} />
      <Handset x={86} y={56} />
      <circle className="hot" cx="124" cy="38" r="18" />
      <path className="hot" d="M124 27v11l8 6" />
    </>
  ),

  document: (
    <>
      <Person x={18} y={36} />
      <rect className="hot" x="70" y="36" width="70" height="48" rx="5" />
      <circle className="hot" cx="122" cy="54" r="7" />
      <path className="hot" d="M110 74c0-14 24-14 24 0" />
      <path d="M79 50h22M79 60h22M79 70h14" />
    </>
  ),
  'contact-details': (
    <>
      <rect x="58" y="14" width="46" height="92" rx="7" />
      <path d="M76 98h10" />
      <path className="hot" d="M66 34h30v22H80l-7 6v-6h-7z" />
      <path className="hot" d="M73 45h.1M81 45h.1M89 45h.1" />
      <path d="M66 72h30M66 82h20" />
    </>
  ),
  'stop-card': (
    <>
      <Card x={36} y={46} />
      <circle className="hot" cx="57" cy="60" r="30" />
      <path className="hot" d="M36 39l42 42" />
      <path d="M104 44h14v14h-14zM124 44h14v14h-14zM104 64h14v14h-14zM124 64h5v5h-5zM134 74h4v4h-4z" />
    </>
  ),

  limit: (
    <>
      <Terminal hot="screen" sign={SIGN.amount} x={20} />
      <path d="M100 92h40" />
      <path className="hot" d="M100 44h40" strokeDasharray="4 5" />
      <path d="M106 92V66h10v26M124 92V36h10v56" />
    </>
  ),
  'large-sale': (
    <>
      <path d="M44 104h72M52 96h56M56 96V60M72 96V60M88 96V60M104 96V60M46 54h68" />
      <path className="hot" d="M80 22l36 26H44z" />
      <path className="hot" d="M75 36l5 6 5-6M80 42v6" />
    </>
  ),
  fraud: (
    <>
      <Terminal x={20} sign={SIGN.cross} />
      <path className="hot" d="M118 30l24 9c0 26-8 42-24 51-16-9-24-25-24-51z" />
      <path className="hot" d="M118 46v20M118 76v.1" />
    </>
  ),

  'registered-place': (
    <>
      <path d="M30 104V62h68v42zM24 62l8-20h64l8 20zM44 104V78h18v26M74 78h14v12H74z" />
      <path className="hot" d="M124 92c-14-18-20-26-20-36a20 20 0 0 1 40 0c0 10-6 18-20 36z" />
      <circle className="hot" cx="124" cy="56" r="7" />
    </>
  ),
  'special-trade': (
    <>
      <path d="M36 104V30a6 6 0 0 1 6-6h28a6 6 0 0 1 6 6v74M28 104h56M44 34h24v18H44z" />
      <path d="M76 60h8a6 6 0 0 1 6 6v20a6 6 0 0 0 12 0V50L90 38" />
      <path className="hot" d="M116 54h26v50h-26z" />
      <path className="hot" d="M122 66h14M122 76h14M122 86h8" />
    </>
  ),
  'urgent-use': (
    <>
      <Terminal x={16} />
      <path className="hot" d="M84 62h32m-9-9l9 9-9 9" strokeDasharray="6 5" />
      <path d="M122 82l16-34 16 34zM138 48V36M126 82v18M150 82v18" />
    </>
  ),

  talk: (
    <>
      <Person x={24} y={66} />
      <Person x={104} y={66} />
      <Speech x={38} y={18} hot />
      <Speech x={126} y={30} flip />
    </>
  ),
  'third-party': (
    <>
      <Person x={10} y={66} />
      <Person x={118} y={66} />
      <Person x={64} y={40} hot />
      <path className="hot" d="M50 96h60" strokeDasharray="4 5" />
    </>
  ),
  privacy: (
    <>
      <Slip x={34} y={36} />
      <path className="hot" d="M40 53h18M40 61h10" strokeWidth="7" />
      <rect className="hot" x="92" y="56" width="40" height="32" rx="4" />
      <path className="hot" d="M100 56V46a12 12 0 0 1 24 0v10M112 68v8" />
    </>
  ),

  bank: (
    <>
      <rect x="16" y="42" width="66" height="44" rx="5" />
      <path d="M16 53h66" strokeWidth="6" />
      <path className="hot" d="M26 74h30" />
      <Handset x={98} y={40} />
    </>
  ),
  vendor: (
    <>
      <Terminal hot="number" x={16} />
      <Handset x={96} y={38} />
    </>
  ),
  acquirer: (
    <>
      <Slip x={36} y={36} />
      <path className="hot" d="M42 45h18" />
      <Handset x={94} y={38} />
    </>
  ),
  unionpay: (
    <>
      <rect x="18" y="34" width="64" height="50" rx="5" />
      <path className="hot" d="M32 46h14v26H32zM44 46h14v26H44zM56 46h14v26H56z" />
      <Handset x={96} y={38} />
    </>
  ),
  police: (
    <>
      <path d="M54 22l30 11c0 34-10 54-30 66-20-12-30-32-30-66z" />
      <path d="M54 44l4 9 9 1-7 6 2 9-8-5-8 5 2-9-7-6 9-1z" />
      <Handset x={100} y={38} />
    </>
  ),
  mediation: (
    <>
      <Person x={14} y={58} />
      <Person x={114} y={58} />
      <path className="hot" d="M56 84c8-10 16-10 24 0 8 10 16 10 24 0" />
      <Speech x={62} y={26} hot />
    </>
  ),
  legal: (
    <>
      <path className="hot" d="M80 20v76M50 34h60M80 26" />
      <path d="M60 104h40M50 34L36 66h28zM110 34L96 66h28zM36 66a14 9 0 0 0 28 0M96 66a14 9 0 0 0 28 0" />
    </>
  ),

  paper: (
    <>
      <Terminal hot="printer" x={16} />
      <circle cx="116" cy="62" r="24" />
      <circle className="hot" cx="116" cy="62" r="7" />
      <path className="hot" d="M140 62v40l-6-4-6 4-6-4" />
      <path d="M116 46a16 16 0 0 1 16 16" />
    </>
  ),
  'qr-code': (
    <>
      <Terminal hot="screen" sign={SIGN.clock} x={16} />
      <rect x="94" y="20" width="48" height="86" rx="7" />
      <path
        className="hot"
        d="M103 34h12v12h-12zM121 34h12v12h-12zM103 52h12v12h-12zM121 52h4v4h-4zM129 60h4v4h-4zM109 40h.1M127 40h.1M109 58h.1"
      />
      <path d="M112 96h12M103 78h30" />
    </>
  ),
  settlement: (
    <>
      <Terminal hot="printer" x={16} />
      <path d="M94 24h44v80l-6-4-5 4-6-4-5 4-6-4-5 4-6-4-5 4z" />
      <path d="M102 38h16M102 50h16M102 62h16" />
      <path className="hot" d="M124 38h6M124 50h6M124 62h6M102 74h28M112 84h20" />
    </>
  ),
  power: (
    <>
      <Terminal x={16} />
      <path className="hot" d="M110 40a17 17 0 1 0 20 0M120 32v20" />
      <path d="M46 112v4h74v-14M113 102v-8h14v8zM117 94v-7M123 94v-7" />
    </>
  ),
  battery: (
    <>
      <path d="M30 44c0-4 3-6 6-6h70c3 0 6 2 6 6v36c0 4-3 6-6 6H36c-3 0-6-2-6-6zM112 54h8v16h-8" />
      <path className="hot" d="M34 38c10-16 64-16 74 0M34 86c10 16 64 16 74 0" />
      <path className="hot" d="M62 52l18 20M80 52L62 72" />
    </>
  ),
  locked: (
    <>
      <Terminal hot="screen" x={18} />
      <rect className="hot" x="92" y="56" width="44" height="36" rx="4" />
      <path className="hot" d="M101 56V45a13 13 0 0 1 26 0v11M114 68v10" />
    </>
  ),

  'other-payment': (
    <>
      <path
        className="hot"
        d="M22 34h20v20H22zM50 34h20v20H50zM22 62h20v20H22zM50 62h8v8h-8zM64 76h6v6h-6zM30 42h4v4h-4zM58 42h4v4h-4zM30 70h4v4h-4z"
      />
      <Card x={90} y={28} />
      <rect x="88" y="68" width="52" height="28" rx="3" />
      <circle cx="114" cy="82" r="7" />
    </>
  ),
  resolved: (
    <>
      <Terminal hot="screen" sign={SIGN.tick} x={40} />
      <path className="hot" d="M118 62l8 8 16-18" />
    </>
  ),
};
