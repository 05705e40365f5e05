// Every word of the page in both languages; what a regulation says comes worded from the server.
const KEY = "journal.language";
let chosen = localStorage.getItem(KEY) ?? (navigator.language?.startsWith("ru") ? "ru" : "en");

export const language = () => chosen;

export function speak(next) {
  chosen = next;
  localStorage.setItem(KEY, next);
}

const TEXTS = {
  title: ["Школьный журнал", "The School Journal"],
  skip: ["К содержанию", "Skip to content"],
  other: ["English", "Русский"],
  signOut: ["Выйти", "Sign out"],
  choose: ["Войти как", "Sign in as"],
  chooseLead: [
    "Демонстрационная школа живёт по настоящему положению об электронном журнале. Выберите, чьими глазами на неё смотреть: что человек видит и что ему можно, решает положение.",
    "The demo school lives by a real regulation of the electronic journal. Choose through whose eyes to look at it: the regulation decides what a person sees and may do."],
  staff: ["Школа", "The school"],
  families: ["Семьи", "Families"],
  signIn: ["Войти", "Sign in"],
  signInLead: ["Вас узнаёт служба входа школы: она спросит, кто вы, и вернёт на эту страницу.", "Your school's sign-in service knows who you are: it will ask you and bring you back to this page."],
  signInUnsafe: ["Войти можно только по защищённому адресу (https).", "Signing in needs a safe address (https)."],
  signInForeign: ["Этот вход начат не здесь. Войдите снова", "That sign-in did not begin here. Sign in again"],
  signInRefused: ["Служба входа не впустила. Попробуйте ещё раз", "The sign-in service did not let you in. Try again"],
  noSignIn: ["Вход на этой странице не настроен: сервер отвечает по положениям другим программам.", "Nobody signs in on this page: the server answers other programs by the regulations."],
  docs: ["Описание для программ", "Description for programs"],
  signedOut: ["Время входа истекло, войдите снова", "Your sign-in has ended, sign in again"],
  loading: ["Загрузка…", "Loading…"],
  journal: ["Журнал", "Journal"],
  classes: ["Классы", "Classes"],
  myClass: ["Класс", "Class"],
  diary: ["Дневник", "Diary"],
  duties: ["Обязанности", "Duties"],
  corrections: ["Исправления", "Corrections"],
  control: ["Контроль", "Control"],
  documents: ["Документы", "Documents"],
  document: ["Документ", "Document"],
  audit: ["Проверка выгрузки", "Check an export"],
  rules: ["Положения", "Regulations"],
  pupil: ["Ученик", "Pupil"],
  pupils: ["Ученики", "Pupils"],
  lesson: ["Урок", "Lesson"],
  subject: ["Предмет", "Subject"],
  topic: ["Тема", "Topic"],
  homework: ["Домашнее задание", "Homework"],
  mark: ["Отметка", "Mark"],
  marks: ["Отметки", "Marks"],
  attendance: ["Посещаемость", "Attendance"],
  reason: ["Причина", "Reason"],
  comment: ["За что", "What for"],
  workKind: ["Вид работы", "Kind of work"],
  mean: ["Средний балл", "Mean"],
  forecast: ["Прогноз", "Forecast"],
  meanOfShown: ["Среднее отметок показанных дней", "The mean of the marks of the days shown"],
  meanOfYear: ["Среднее отметок с начала года", "The mean of the marks since the year began"],
  forecastIs: ["Итоговая отметка, если так и пойдёт", "The final mark if it goes on like this"],
  noLessons: ["В эти дни уроков нет", "No lessons on these days"],
  noClasses: ["Вам не открыт ни один журнал. Роли назначает школа: обратитесь к администратору журнала", "No journal is open to you. The school appoints: ask the administrator of the journal"],
  nothing: ["Пусто", "Nothing here"],
  noDuties: ["На две недели назад и вперёд у вас нет обязанностей перед журналом", "You owe nothing to the journal two weeks back and ahead"],
  noCorrections: ["Заявлений об исправлении в этом классе нет. Подать заявление можно со страницы журнала, из закрытой клетки", "No corrections were applied for in this class. One applies from a closed cell of a journal page"],
  noChanges: ["Исправлений ещё не вносили", "No correction was entered yet"],
  noRemarks: ["Замечаний нет", "No remarks"],
  noAbsences: ["За две недели никто не отсутствовал", "Nobody was absent in these two weeks"],
  stranger: ["В записях школы вас нет", "The school's records do not know you"],
  strangerNext: ["Роли назначает школа: обратитесь к администратору журнала. Проверить выгрузку и прочесть положения можно и без роли", "The school appoints: ask the administrator of the journal. An export can be checked and the regulations read without a role"],
  noMarks: ["Отметок ещё нет", "No marks yet"],
  noPage: ["Такой страницы нет, или она вам не открыта", "There is no such page, or it is not open to you"],
  noPageNext: ["Выберите страницу из открытых вам", "Choose one of the pages that are open to you"],
  noDiary: ["Вам не открыт ни один дневник. Доступ даёт школа: обратитесь к классному руководителю", "No diary is open to you. The school gives access: ask the class teacher"],
  makeRemark: ["Сделать замечание", "Make a remark"],
  answer: ["Ответить", "Answer"],
  answerAgain: ["Ответить ещё раз", "Answer again"],
  putRight: ["Устранено", "It is put right"],
  unanswered: ["ждёт ответа", "unanswered"],
  answered: ["Ответ", "Answered"],
  resolved: ["устранено", "put right"],
  addressee: ["Кому", "To whom"],
  whatWrong: ["Что исправить", "What is to be put right"],
  whatDone: ["Что сделано", "What was done"],
  dueOn: ["Исправить до", "To be done by"],
  wholeJournal: ["Весь журнал", "The whole journal"],
  schoolTime: ["по времени школы", "by the school's clock"],
  again: ["Повторить", "Try again"],
  earlier: ["Раньше", "Earlier"],
  later: ["Позже", "Later"],
  day: ["День", "Day"],
  today: ["Сегодня", "Today"],
  openUntil: ["до", "until"],
  closedSince: ["с", "since"],
  open: ["Открыто", "Open"],
  closed: ["Закрыто", "Closed"],
  notYet: ["Урока ещё не было", "Not held yet"],
  left: ["осталось", "time left:"],
  nothingStands: ["Здесь пусто", "Nothing stands here"],
  enteredBy: ["Внёс(ла)", "Entered by"],
  version: ["Версия", "Version"],
  whatNext: ["Что дальше", "What next"],
  apply: ["Подать заявление", "Apply for a correction"],
  applied: ["Заявление подано", "The application is filed"],
  ground: ["Основание", "Ground"],
  papers: ["Приложено документов", "Documents enclosed"],
  saved: ["Записано", "Saved"],
  annulled: ["Отметка снята", "The mark is withdrawn"],
  refused: ["Не разрешено", "Not allowed"],
  changedMeanwhile: ["Кто-то изменил запись раньше вас; показано то, что стоит сейчас", "Somebody changed this before you; what stands now is shown"],
  cancel: ["Отмена", "Cancel"],
  save: ["Записать", "Save"],
  close: ["Закрыть", "Close"],
  edit: ["Изменить", "Edit"],
  remove: ["Снять", "Withdraw"],
  held: ["Записать урок", "Record the lesson"],
  keysMove: ["ходить по клеткам", "move"],
  keysMark: ["отметка", "mark"],
  keysAbsent: ["отсутствие", "absent"],
  keysLate: ["опоздание", "late"],
  keysDelete: ["снять", "withdraw"],
  keysEdit: ["подробнее", "details"],
  initiator: ["Заявитель", "Applicant"],
  stage: ["Этап", "Stage"],
  entry: ["Запись", "Entry"],
  nextStep: ["Следующий шаг", "Next step"],
  decides: ["решает", "decided by"],
  enters: ["вносит", "entered by"],
  initiates: ["подаёт", "applied for by"],
  register: ["Зарегистрировать", "Register"],
  grant: ["Разрешить", "Grant"],
  refuse: ["Отказать", "Refuse"],
  protocol: ["Приложить протокол", "Add the protocol"],
  protocolNo: ["протокол", "protocol"],
  enter: ["Внести исправление", "Enter the correction"],
  number: ["Номер", "Number"],
  until: ["Разрешить до", "Grant until"],
  grantedUntil: ["разрешено до", "granted until"],
  note: ["Почему", "Why"],
  newMark: ["Новая отметка", "New mark"],
  changes: ["Таблица изменений", "Table of changes"],
  before: ["Было", "Before"],
  after: ["Стало", "After"],
  correctedDay: ["За какой день", "Of which day"],
  correctedOn: ["Исправлено", "Corrected on"],
  due: ["Срок", "Due"],
  what: ["Что", "What"],
  where: ["Где", "Where"],
  state: ["Состояние", "State"],
  clauses: ["Пункты", "Clauses"],
  remarks: ["Замечания", "Remarks"],
  make: ["Показать", "Show"],
  period: ["Период", "Period"],
  schoolClass: ["Класс", "Class"],
  download: ["Скачать", "Download"],
  dropHere: ["Перетащите сюда пакет журнала (.zip) или выберите файл", "Drop a journal package (.zip) here or choose a file"],
  auditLead: ["Пакет проверяется по положению; файл не сохраняется. Ошибки сопровождаются строкой и пунктом.", "The package is judged by a regulation and is not kept. Each finding has its line and its clause."],
  packageFile: ["Пакет журнала", "Journal package"],
  regulation: ["Положение", "Regulation"],
  byManifest: ["как в пакете", "as the package says"],
  checking: ["Идёт проверка…", "Checking…"],
  findings: ["Найдено", "Findings"],
  clean: ["Нарушений не найдено", "Nothing was found"],
  report: ["Отчёт HTML", "HTML report"],
  severity: ["Важность", "Severity"],
  message: ["Сообщение", "Message"],
  place: ["Место", "Place"],
  rulesLead: ["Пункты каждого положения и то, что за каждый отвечает в программе.", "The clauses of each regulation, and what carries each of them."],
  clause: ["Пункт", "Clause"],
  kind: ["Вид", "Kind"],
  text: ["Текст", "Text"],
  carries: ["Чем обеспечен", "Carried by"],
  find: ["Найти", "Find"],
  mayTitle: ["Можно ли…", "May…"],
  mayLead: ["Спросите у положения, может ли человек сделать это сейчас.", "Ask the regulation whether somebody may do this now."],
  role: ["Роль", "Role"],
  action: ["Действие", "Action"],
  grade: ["Класс (параллель)", "Grade"],
  lessonAt: ["Начало урока", "Lesson begins"],
  at: ["Когда действует", "At"],
  askIt: ["Спросить", "Ask"],
  yes: ["Да", "Yes"],
  no: ["Нет", "No"],
  unknown: ["Не хватает сведений", "Facts are missing"],
  finals: ["Итоговые", "Finals"],
  choosePupil: ["Выберите ученика", "Choose a pupil"],
  allDay: ["На день", "On"],
  absences: ["Пропуски", "Absences"],
  tasks: ["Задано", "To do"],
  failed: ["Не получилось", "It failed"],
  offline: ["Нет связи с сервером. Проверьте сеть и повторите", "The server cannot be reached. Check the network and try again"],
  advisory: ["С опозданием", "Late"],
};

const CODES = {
  DIRECTOR: ["директор", "director"], DEPUTY_HEAD: ["заместитель директора", "deputy head"],
  JOURNAL_ADMIN: ["администратор журнала", "journal administrator"], TECHNICAL_SPECIALIST: ["технический специалист", "technical specialist"],
  SECRETARY: ["секретарь", "secretary"], PERSONNEL_OFFICER: ["специалист по кадрам", "personnel officer"],
  CLASS_TEACHER: ["классный руководитель", "class teacher"], SUBJECT_TEACHER: ["учитель-предметник", "subject teacher"],
  AUTHORITY_REPRESENTATIVE: ["представитель управления образованием", "authority's representative"], PARENT: ["родитель", "parent"], PUPIL: ["обучающийся", "pupil"],
  SUBSTITUTE: ["замещающий учитель", "substitute"],
  ABSENT: ["отсутствие", "absent"], LATE: ["опоздание", "late"], PRESENT: ["на уроке", "present"],
  ILLNESS: ["болезнь", "illness"], EXCUSED: ["уважительная", "excused"], UNEXCUSED: ["неуважительная", "unexcused"],
  CURRENT: ["текущая", "current"], WRITTEN: ["письменная", "written"], MONITORING: ["мониторинг", "monitoring"], ESSAY: ["сочинение", "essay"],
  RETAKE: ["пересдача", "retake"], ABSENCE: ["длительное отсутствие", "long absence"], OTHER: ["иное", "other"],
  REQUESTED: ["подано", "requested"], REGISTERED: ["зарегистрировано", "registered"], GRANTED: ["разрешено", "granted"], REFUSED: ["отказано", "refused"], APPLIED: ["внесено", "entered"],
  MET: ["выполнено", "met"], OVERDUE: ["просрочено", "overdue"], PENDING: ["предстоит", "pending"],
  ERROR: ["ошибка", "error"], WARNING: ["предупреждение", "warning"], INFO: ["сведение", "information"],
  PERIOD: ["Период", "Period"], YEAR: ["Год", "Year"], EXAM: ["Экзамен", "Exam"], STATE_EXAM: ["ГИА", "State exam"], RESULT: ["Итог", "Result"],
  MARK: ["Отметка", "Mark"], FINAL_MARK: ["Итоговая отметка", "Final mark"], ATTENDANCE: ["Посещаемость", "Attendance"], LESSON: ["Урок", "Lesson"], HOMEWORK: ["Задание", "Homework"], ABSENCE_REASON: ["Причина пропуска", "Reason of absence"],
  PASS: ["зач", "pass"], FAIL: ["незач", "fail"], EXEMPT: ["осв", "ex"],
  RECORD_LESSON: ["записать урок", "record a lesson"], RECORD_ATTENDANCE: ["отметить посещаемость", "record attendance"], SET_ABSENCE_REASON: ["указать причину пропуска", "set the reason of an absence"],
  ASSIGN_HOMEWORK: ["задать на дом", "assign homework"], PUT_MARK: ["поставить отметку", "put a mark"], CHANGE_MARK: ["изменить отметку", "change a mark"], SET_FINAL_MARK: ["поставить итоговую", "set a final mark"],
  READ_JOURNAL: ["смотреть журнал", "read the journal"], READ_DIARY: ["смотреть дневник", "read a diary"], REQUEST_CORRECTION: ["подать заявление об исправлении", "apply for a correction"],
  DECIDE_CORRECTION: ["решить об исправлении", "decide on a correction"], APPLY_CORRECTION: ["внести исправление", "enter a correction"], ENROL_PUPIL: ["зачислить ученика", "enrol a pupil"],
  EDIT_PUPIL_CARD: ["вести карточку ученика", "keep a pupil's card"], ADD_REMARK: ["сделать замечание", "make a remark"], PRINT_JOURNAL: ["печатать журнал", "print the journal"], CERTIFY_COPY: ["заверить копию", "certify a copy"],
  ORG: ["организует школа", "organised by the school"], rule: ["правило", "rule"], activity: ["действие", "activity"], reading: ["прочтение", "reading"], inForce: ["действие редакции", "edition in force"],
};
const SHORT = { ABSENT: ["н", "abs"], LATE: ["оп", "late"], ILLNESS: ["б", "ill"], EXCUSED: ["ув", "exc"], UNEXCUSED: ["нп", "un"], WRITTEN: ["п", "w"], MONITORING: ["м", "m"], ESSAY: ["с", "e"] };

const pick = (pair) => pair[chosen === "ru" ? 0 : 1];
export const t = (key) => (TEXTS[key] ? pick(TEXTS[key]) : key);
export const code = (key) => (CODES[key] ? pick(CODES[key]) : key ?? "");
export const short = (key) => (SHORT[key] ? pick(SHORT[key]) : code(key));

let zone = "Europe/Moscow";
export const inZone = (next) => { zone = next; };
const format = (options) => (value) => new Intl.DateTimeFormat(chosen === "ru" ? "ru-RU" : "en-GB", { timeZone: zone, ...options }).format(new Date(value));
/** A moment as people write it, which no line breaks. */
export const moment = (value) => format({ day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" })(value).replaceAll(" ", "\u00a0");
export const clock = (value) => format({ hour: "2-digit", minute: "2-digit" })(value);
export const dayOf = (value) => new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date(value));
const noon = (day) => `${day}T12:00:00Z`;
export const day = (value) => format({ day: "numeric", month: "long", weekday: "short" })(noon(value));
export const date = (value) => format({ day: "numeric", month: "short" })(noon(value)).replaceAll(" ", "\u00a0");
export const fullDate = (value) => format({ day: "2-digit", month: "2-digit", year: "numeric" })(noon(value));
export const shortDate = (value) => `${Number(value.slice(8))}.${value.slice(5, 7)}`;
export const weekday = (value) => format({ weekday: "short" })(noon(value));
export const number = (value) => value.toLocaleString(chosen === "ru" ? "ru-RU" : "en-GB", { maximumFractionDigits: 2 });

/** An instant as a field of date and time holds it, by the clock of the school. */
export function local(instant) {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" }).formatToParts(new Date(instant));
  const { year, month, day: date, hour, minute } = Object.fromEntries(parts.map((one) => [one.type, one.value]));
  return `${year}-${month}-${date}T${hour}:${minute}`;
}

/** The instant that a field of date and time names by the clock of the school, wherever the reader is. */
export function instantOf(field) {
  const asUtc = Date.parse(`${field}Z`);
  let found = asUtc;
  // Once to find the distance from UTC, once more where it changes in between.
  for (let times = 0; times < 2; times++) found = asUtc - (Date.parse(`${local(found)}Z`) - found);
  return new Date(found).toISOString();
}

/** How long until an instant, in days and hours or hours and minutes. */
export function remaining(until, now = Date.now()) {
  const minutes = Math.max(0, Math.floor((new Date(until) - now) / 60_000));
  const [d, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  const [dd, hh, mm] = chosen === "ru" ? ["д", "ч", "мин"] : ["d", "h", "min"];
  return d > 0 ? `${d} ${dd} ${hours} ${hh}` : hours > 0 ? `${hours} ${hh} ${rest} ${mm}` : `${rest} ${mm}`;
}
