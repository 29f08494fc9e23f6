package vn.khien.whole;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** The form that makes a programme. */
final class NewProgrammePage {
    private final Guest guest;

    private NewProgrammePage(Guest guest) {
        this.guest = guest;
    }

    static NewProgrammePage open(Guest guest) {
        guest.open("/programme/new.xhtml");
        return new NewProgrammePage(guest);
    }

    NewProgrammePage called(String name, String code, String legalBasis) {
        field("name").fill(name);
        field("code").fill(code);
        field("basis").fill(legalBasis);
        return this;
    }

    /** The audiences in the order of the form. */
    enum Concerned {
        PUPIL(0),
        TEACHER(1),
        GUARDIAN(2),
        OFFICIAL(3);

        private final int section;

        Concerned(int section) {
            this.section = section;
        }
    }

    /** Concerns an audience, who pass a module or, where the rule allows it, attend sessions. */
    NewProgrammePage requires(Concerned audience, String rule, String moduleCode, boolean certificate) {
        of(audience, "chosen").check();
        of(audience, "rule").selectOption(rule);
        of(audience, "module").selectOption(moduleCode);
        of(audience, "certificate").setChecked(certificate);
        return this;
    }

    NewProgrammePage inGrades(Concerned audience, int from, int to) {
        of(audience, "from").fill(Integer.toString(from));
        of(audience, "to").fill(Integer.toString(to));
        return this;
    }

    NewProgrammePage ownedBy(String unit) {
        field("unit").selectOption(new SelectOption().setLabel(unit));
        return this;
    }

    /** Sends the form, which leads to the programme when nothing is wrong with it. */
    ProgrammePage make() {
        field("save").click();
        return new ProgrammePage(guest);
    }

    private Locator field(String id) {
        return guest.field("make:" + id);
    }

    private Locator of(Concerned audience, String id) {
        return guest.field("make:each:" + audience.section + ":" + id);
    }
}
