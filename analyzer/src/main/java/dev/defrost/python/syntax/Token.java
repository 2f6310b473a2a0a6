package dev.defrost.python.syntax;

/** The tokens of {@link PlainParser}. */
enum Token {
    NAME, NUMBER, STRING, FORMATTED, NEWLINE, INDENT, DEDENT, END,
    FALSE("False"), NONE("None"), TRUE("True"), AND("and"), AS("as"), ASSERT("assert"), ASYNC("async"), AWAIT("await"), BREAK("break"),
    CLASS("class"), CONTINUE("continue"), DEF("def"), DEL("del"), ELIF("elif"), ELSE("else"), EXCEPT("except"), FINALLY("finally"), FOR("for"),
    FROM("from"), GLOBAL("global"), IF("if"), IMPORT("import"), IN("in"), IS("is"), LAMBDA("lambda"), NONLOCAL("nonlocal"), NOT("not"), OR("or"),
    PASS("pass"), RAISE("raise"), RETURN("return"), TRY("try"), WHILE("while"), WITH("with"), YIELD("yield"),
    OPEN_PARENTHESIS("("), CLOSE_PARENTHESIS(")"), OPEN_BRACKET("["), CLOSE_BRACKET("]"), OPEN_BRACE("{"), CLOSE_BRACE("}"),
    COMMA(","), COLON(":"), SEMICOLON(";"), DOT("."), ELLIPSIS("..."), AT_SIGN("@", 6), ARROW("->"), WALRUS(":="), ASSIGN("="),
    TILDE("~"), BAR("|", 1), CARET("^", 2), AMPERSAND("&", 3), SHIFT_LEFT("<<", 4), SHIFT_RIGHT(">>", 4), PLUS("+", 5), MINUS("-", 5),
    STAR("*", 6), SLASH("/", 6), DOUBLE_SLASH("//", 6), PERCENT("%", 6), DOUBLE_STAR("**"),
    LESS("<"), LESS_EQUAL("<="), GREATER(">"), GREATER_EQUAL(">="), EQUAL("=="), NOT_EQUAL("!="),
    PLUS_ASSIGN("+="), MINUS_ASSIGN("-="), STAR_ASSIGN("*="), SLASH_ASSIGN("/="), DOUBLE_SLASH_ASSIGN("//="), PERCENT_ASSIGN("%="),
    AT_ASSIGN("@="), AMPERSAND_ASSIGN("&="), BAR_ASSIGN("|="), CARET_ASSIGN("^="), SHIFT_LEFT_ASSIGN("<<="), SHIFT_RIGHT_ASSIGN(">>="),
    DOUBLE_STAR_ASSIGN("**=");

    /** As it is written; null where that varies. */
    final String text;
    /** How tightly a binary operator binds, from 1; 0 for what is none, and for the power. */
    final int strength;

    Token() {
        this(null, 0);
    }

    Token(String text) {
        this(text, 0);
    }

    Token(String text, int strength) {
        this.text = text;
        this.strength = strength;
    }

    /** Whether it is an operator like {@code +=}. */
    boolean isAugmenting() {
        return compareTo(PLUS_ASSIGN) >= 0;
    }

    boolean isKeyword() {
        return compareTo(FALSE) >= 0 && compareTo(YIELD) <= 0;
    }

    /** Whether an expression, starred or not, may start with it. */
    boolean startsExpression() {
        return switch (this) {
            case NAME, NUMBER, STRING, FORMATTED, FALSE, NONE, TRUE, AWAIT, LAMBDA, NOT, OPEN_PARENTHESIS, OPEN_BRACKET, OPEN_BRACE, ELLIPSIS,
                    TILDE, PLUS, MINUS, STAR -> true;
            default -> false;
        };
    }
}
