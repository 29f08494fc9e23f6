package vn.khien.learning;

import java.util.function.Function;
import vn.khien.shared.Language;

/** The same thing in both languages. */
public record PerLanguage<T>(T vi, T en) {
    public T in(Language language) {
        return language == Language.VI ? vi : en;
    }

    public <R> PerLanguage<R> map(Function<? super T, ? extends R> change) {
        return new PerLanguage<>(change.apply(vi), change.apply(en));
    }
}
