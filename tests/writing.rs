//! Texts put together and taken apart, and numbers in digits.

use tangent::domain::writing::{cut, digits, joined, parted};

#[test]
fn numbers_are_written_in_digits() {
    let table = [(0, "0"), (7, "7"), (10, "10"), (-305, "-305"), (i64::MAX, "9223372036854775807")];
    for (number, expected) in table {
        assert_eq!(digits(number), expected);
    }
    assert_eq!(digits(i64::MIN), "-9223372036854775808");
    assert_eq!(digits(usize::MAX), "0", "beyond 64 bits with a sign");
}

#[test]
fn texts_are_put_together_and_taken_apart() {
    assert_eq!(joined(&["t", "", "ё1"]), "tё1");
    assert_eq!(cut("ask t7 t8", b' '), Some(("ask", "t7 t8")));
    assert_eq!(cut("слово#", b'#'), Some(("слово", "")));
    assert_eq!(cut("plan", b' '), None);
    assert_eq!(parted("витрина", 3), ("вит", "рина"));
    assert_eq!(parted("я", 5), ("я", ""));
    assert_eq!(parted("", 1), ("", ""));
}
