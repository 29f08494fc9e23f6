package vn.khien.learning;

/** What an editor writes of a help channel. */
public record HelpChannelTexts(String number, PerLanguage<String> name, PerLanguage<String> detail) {}
