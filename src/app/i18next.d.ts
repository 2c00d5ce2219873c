import type about from '../../locales/zh-CN/about.json';
import type agent from '../../locales/zh-CN/agent.json';
import type call from '../../locales/zh-CN/call.json';
import type code from '../../locales/zh-CN/code.json';
import type common from '../../locales/zh-CN/common.json';
import type customerWords from '../../locales/zh-CN/customer-words.json';
import type insight from '../../locales/zh-CN/insight.json';
import type map from '../../locales/zh-CN/map.json';
import type menu from '../../locales/zh-CN/menu.json';
import type notFound from '../../locales/zh-CN/not-found.json';
import type poster from '../../locales/zh-CN/poster.json';
import type practice from '../../locales/zh-CN/practice.json';
import type prevention from '../../locales/zh-CN/prevention.json';
import type questions from '../../locales/zh-CN/questions.json';
import type report from '../../locales/zh-CN/report.json';
import type terminals from '../../locales/zh-CN/terminals.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof common;
      about: typeof about;
      agent: typeof agent;
      call: typeof call;
      code: typeof code;
      'customer-words': typeof customerWords;
      insight: typeof insight;
      map: typeof map;
      menu: typeof menu;
      'not-found': typeof notFound;
      terminals: typeof terminals;
      poster: typeof poster;
      practice: typeof practice;
      prevention: typeof prevention;
      questions: typeof questions;
      report: typeof report;
    };
  }
}
