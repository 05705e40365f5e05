package io.schooljournal.examples.server.demo;

import io.schooljournal.core.school.SubjectId;
import java.util.List;

/**
 * What is done at the lessons of a subject, and what is left to be done at home.
 *
 * @param topics topics of lessons, in turn
 * @param task what every homework begins with
 */
record DemoTopics(List<String> topics, String task) {
    private static final int FIRST_EXERCISE = 40;

    static DemoTopics of(SubjectId subject) {
        return switch (subject.value()) {
            case "algebra" ->
                new DemoTopics(
                        List.of(
                                "Линейная функция",
                                "График линейной функции",
                                "Системы уравнений",
                                "Степень с натуральным показателем"),
                        "№ ");
            case "analysis" ->
                new DemoTopics(
                        List.of("Тригонометрические уравнения", "Формулы приведения", "Свойства синуса и косинуса"),
                        "№ ");
            case "russian-1" ->
                new DemoTopics(List.of("Звуки и буквы", "Слог и ударение", "Мягкий знак"), "прописи, с. ");
            case "russian" ->
                new DemoTopics(
                        List.of(
                                "Деепричастный оборот",
                                "Слитное и раздельное написание не",
                                "Описание внешности человека"),
                        "упр. ");
            case "history" ->
                new DemoTopics(
                        List.of("Смутное время", "Первые Романовы", "Соборное уложение", "Церковный раскол"), "§ ");
            case "english" ->
                new DemoTopics(
                        List.of("Present Perfect", "Школьная жизнь", "Чтение: письмо другу", "Степени сравнения"),
                        "упр. ");
            case "literature" ->
                new DemoTopics(
                        List.of("И. А. Гончаров. «Обломов»", "А. Н. Островский. «Гроза»", "Образ Катерины"),
                        "прочитать с. ");
            case "maths" ->
                new DemoTopics(List.of("Сложение в пределах 10", "Задачи на сложение", "Сравнение чисел"), "с. ");
            default -> new DemoTopics(List.of("Времена года", "Домашние животные", "Наш город"), "с. ");
        };
    }

    String topic(int lesson) {
        return topics.get(lesson % topics.size());
    }

    String homework(int lesson) {
        return task + (FIRST_EXERCISE + lesson);
    }
}
