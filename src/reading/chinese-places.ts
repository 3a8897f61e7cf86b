/**
 * Part of the stage `mentions`: provinces and well-known cities of China by their bare names, as texts compare with
 * them. One that the dataset knows is found by its own name before.
 */
const provinces =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾';
const cities =
  '深圳 广州 东莞 佛山 珠海 惠州 中山 汕头 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 台州 衢州 丽水 舟山 苏州 无锡 常州 南京 南通 徐州 扬州 盐城 泰州 镇江 淮安 连云港 宿迁 合肥 芜湖 马鞍山 滁州 蚌埠 安庆 福州 厦门 泉州 漳州 南昌 赣州 九江 济南 青岛 烟台 潍坊 临沂 淄博 济宁 威海 日照 郑州 洛阳 南阳 许昌 武汉 宜昌 襄阳 长沙 株洲 湘潭 岳阳 常德 成都 绵阳 德阳 宜宾 贵阳 遵义 昆明 西安 咸阳 宝鸡 兰州 西宁 银川 乌鲁木齐 沈阳 大连 长春 哈尔滨 大庆 石家庄 唐山 保定 邯郸 廊坊 太原 大同 呼和浩特 包头 鄂尔多斯 南宁 柳州 桂林 海口 三亚 宜兴 丹阳 太仓 常熟 张家港 江阴 昆山 靖江 泰兴 如皋 海门 启东 东台 句容 扬中 仪征 高邮 慈溪 余姚 义乌 东阳 永康 诸暨 温岭 乐清 瑞安 桐乡 海宁 平湖 晋江 石狮 南安 龙口 荣成 滕州 长三角 珠三角 苏南 苏北 浙南';

/** Where such a name begins a clause. */
export const barePlace = new RegExp(
  `(?<=^|[，。；;,、：:]|(?:^|[，。；;,])(?:而|在|再看|反观|相比之下|以))(?:${`${provinces} ${cities}`.split(' ').join('|')})(?![市县区省路街湖山江]|大学|银行|人|籍)`,
  'gu',
);
