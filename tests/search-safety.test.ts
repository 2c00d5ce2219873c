// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { searchIndex } from '../scripts/build/search-index.ts';
import { loadSearch } from '../src/domain/search/index.ts';
import { adviceOf } from '../src/flow/sale.ts';
import { isStep } from '../src/flow/steps.ts';
import { LANGUAGES } from '../src/site/languages.ts';

/** What people type, and where it may lead first: a place, or the beginning of several. */
const TROUBLES: Record<string, readonly string[]> = {
  'user-exception.network': [
    ...[
      '用户异常',
      '刷不了卡',
      'POS机刷不了卡',
      '机器坏了',
      '交易失败',
      '刷卡失败怎么办',
      '没信号',
    ],
    ...['连不上网', '流量卡过期', 'pos机断网', 'no internet', 'transaction failed', 'network down'],
    ...['the terminal is not working', 'card not accepted'],
  ],
  'user-exception.card-info': ['读不到卡', '插卡没反应', 'card reader', 'cannot read card'],
  'transaction-status.records': [
    '重复扣款',
    '刷了两次',
    '扣了钱显示失败',
    'charged twice',
    'double charge',
  ],
  'transaction-status.reversal': [
    '冲正',
    '没退钱',
    '扣了没退',
    'reversal',
    'charged and not returned',
  ],
  'printing.paper': [
    ...[
      '缺纸',
      '没纸了',
      '打印不了',
      '打印机坏了',
      '没出小票',
      '小票没打出来',
      '卡纸了',
      '小票是空白的',
    ],
    ...['POS机不打印', '小票没字', '怎么装纸', '补打小票', '字看不清', 'pos机打不出小票'],
    ...[
      'printer out of paper',
      'no receipt',
      'paper jam',
      'printing',
      'blank receipt',
      'reprint receipt',
    ],
    ...['receipt is blank', 'the receipt won’t print', 'load paper'],
  ],
  'printing.no-slip': ['小票丢了', '顾客要小票', '凭证号在哪', 'voucher number', 'lost receipt'],
  'qr-payment.trouble': [
    ...['扫码', '扫不了码', '微信扫不了', '付款码', '支付宝付不了', '数字人民币', '云闪付扫不上'],
    ...['wechat QR code', 'alipay', 'cannot scan', 'scan failed', 'e-CNY'],
  ],
  'qr-payment.query': [
    ...[
      '支付宝扫码显示支付中',
      '微信支付中',
      '一直支付中',
      '等待用户付款',
      '支付超时',
      '二维码结果查询',
    ],
    ...['alipay pending', 'payment pending', 'stuck on paying'],
  ],
  'qr-payment.cancel': ['取消支付', '取消订单', '取消不了', 'cancel payment', 'cancel QR payment'],
  'qr-payment.own-record': [
    ...['没收到钱', '顾客说付了没到账', '钱没收到', '付款截图', '顾客给看截图', '没有语音播报'],
    ...['money not received', 'customer says paid', 'fake screenshot', 'customer says they paid'],
  ],
  'qr-payment.swapped': [
    '收款码被换了',
    '二维码被人换了',
    '假二维码',
    'QR code swapped',
    'fake QR code',
  ],
  'undo.which': [
    ...[
      '多刷了一百',
      '刷错金额',
      '金额输错了',
      '收多了',
      '少收了',
      '刷错卡了',
      '怎么退款',
      '收错钱了',
    ],
    ...['wrong amount', 'overcharged', 'charged too much', 'wrong card'],
  ],
  'undo.void': ['撤销', '怎么撤销', '撤销失败', '扫码撤销', '当天退款', 'void', 'how to void'],
  'undo.refund': [
    ...['退货', '退不了款', '隔天退款', '扫码退货', '退货失败'],
    ...['refund', 'partial refund', 'refund failed'],
  ],
  'undo.arrival': [
    ...['退款没到', '退款多久到', '退款还没到账', '退货没到账', '退款几天到账'],
    ...['refund not arrived', 'refund not received'],
  ],
  'amount.limit': ['超额', '多打一个零', '金额太大', 'amount too large'],
  'amount.fraud': ['诈骗', '套现', '可疑顾客', 'fraud', 'suspicious customer'],
  scams: [
    ...['顾客报授权码', '授权码', '假客服', '冒充客服打电话', '上门换机', '强制离线'],
    ...['approval code', 'scam', 'fake support', 'someone wants to swap the terminal'],
  ],
  'contact.vendor': ['维修', '换机', '服务商电话', 'repair', 'broken screen'],
  'terminal.power': [
    ...['黑屏', '机器黑屏', '开不了机', '充不进电', '没电了', 'black screen', 'not charging'],
    ...['the terminal won’t turn on', 'battery dead'],
  ],
  'terminal.battery': ['电池鼓包', '鼓包', '机器冒烟', 'battery swollen', 'swollen'],
  'terminal.frozen': [
    '死机',
    '死机了怎么办',
    '机器卡住了',
    '白屏',
    '闪退',
    'frozen',
    'app crashed',
  ],
  'terminal.restart': ['重启', '怎么重启', 'reboot', 'how to restart'],
  'terminal.locked': [
    ...['操作员密码忘了', '终端锁定', '锁机', '忘记密码', '主管密码忘了'],
    ...['forgot operator password', 'terminal locked', 'forgot password'],
  ],
  'terminal.tampered': ['被拆', '提示攻击', '自毁', 'TAMPERED', 'tampered', 'under attack'],
  'terminal.closed': ['机器被停', '长期没用', '风控', 'suspended', 'risk control'],
  'settlement.doubt': [
    ...['储存满 请先结算', '请先结算', '交易笔数已满', '结算'],
    ...['settlement', 'settle first', 'storage full'],
  ],
  'settlement.settle': ['结算不了', '结帐不了', '怎么结算', 'cannot settle'],
  'settlement.totals': ['对账不平', '账对不上', 'totals differ', 'batch upload'],
  'settlement.sign-in': [
    ...['签到失败', '签到', '请先签到', '请做联机签到', '无主密钥', '密钥错误'],
    ...['sign in failed', 'cannot sign in', 'no master key'],
  ],
  'settlement.payout': ['货款没到', '秒到没到', '刷卡没到账', 'payout', 'when do I get paid'],
  'special-sales.preauthorisation': [
    '预授权',
    '押金怎么退',
    '预授权完成',
    'preauth',
    'hotel deposit',
  ],
  'special-sales.foreign-card': ['VISA卡', '外卡', '老外刷卡', 'foreign card', 'mastercard'],
  'special-sales.tap': ['没输密码就扣了', '免密', 'charged without PIN', 'no pin'],
  'special-sales.offline': [
    '离线交易',
    '离线交易没上送',
    '上送失败',
    'offline sales',
    'not uploaded',
  ],
  'contact.police': ['报警', 'police'],
  'dispute.talk': ['顾客投诉', 'complaint'],
  'codes.91': ['pos机 91', 'POS机91', '91', '屏幕显示91怎么办', 'code 91', 'terminal says 91'],
  'codes.68': ['POS机报错68', '68', '机器显示 68 怎么办', 'error 68'],
  'codes.a0': ['刷卡机提示A0', 'Ａ０', 'what is A0'],
  'codes.51': ['余额不足', '没钱', 'insufficient funds'],
};

const CASES = Object.entries(TROUBLES).flatMap(([place, queries]) =>
  queries.map((query) => [query, place] as const),
);

/** Slips and longer ways to say it: only that they lead into no danger is asked of them. */
const ALSO = [
  ...[
    '我的pos机刷了卡没反应顾客走了',
    '刷了没反应',
    '钱扣了没显示',
    '顾客付了两遍',
    '机器打不出字',
  ],
  ...[
    '刷卡刷成别人的钱了',
    '余额不够怎么刷',
    '卡刷不出来啊',
    '结帐不了',
    '支付保扫不了',
    '小瓢没出来',
  ],
  ...['多刷了五十块', '少收了十块', '收了10元多', '刷了 20 块没成功', '退不了款', '换了新店刷不了'],
  ...['recipt', 'printr', 'chargd twice', 'tampred', 'refnd', 'it took the money but failed'],
  ...['customer was charged but no slip', 'screen frozen after payment', 'paid 20 yuan twice'],
];

/** Steps that take money and that people ask for; that their first words are the check is held by money-safety.test.ts. */
const BEGIN_WITH_CHECK = new Set<string>([
  'user-exception.card-info',
  'amount.limit',
  'special-sales.preauthorisation',
  'special-sales.foreign-card',
]);

const ALL_WELL = new Set(['resolved', 'codes.00', 'codes.10', 'codes.11']);

describe.each(LANGUAGES)('the search in %s', (language) => {
  const search = loadSearch(searchIndex(language));

  it.each(CASES)('%s finds %s first', (query, place) => {
    expect(search.find(query)[0]?.id).toBe(place);
  });

  it.each([...CASES.map(([query]) => query), ...ALSO])(
    '%s opens no page that says paid, or that has money taken again without the check first',
    (query) => {
      const first = search.find(query)[0]?.id ?? '';
      expect(ALL_WELL.has(first), first).toBe(false);
      // These begin with the check; a terminal with a fault is not restarted by a search.
      if (isStep(first) && !BEGIN_WITH_CHECK.has(first)) {
        expect(adviceOf(first), first).not.toContain('take');
      }
    },
  );

  it.each([
    ['好了', 'resolved'],
    ['00', 'codes.00'],
    ['换个方式', 'other-payment'],
  ])('%s, asked for by its own word, finds %s', (query, place) => {
    expect(search.find(query)[0]?.id).toBe(place);
  });
});
