package io.github.nixpoet.parse.internal;

/** Where the literal text of a path ends, read in Nix' own pieces. */
final class PathScan {

    private PathScan() {}

    /** The end of {@code (/chars)*} from an offset. */
    static int segmentsEnd(byte[] text, int from) {
        int end = from;
        while (text[end] == '/' && Chars.isPath(text[end + 1])) {
            end = Chars.pathEnd(text, end + 1);
        }
        return end;
    }

    /** The end of at most so many pieces: path characters and segments, with a slash behind them if there is one. */
    static int piecesEnd(byte[] text, int from, int most) {
        int end = from;
        for (int i = 0; i < most; i++) {
            int head = Chars.pathEnd(text, end);
            int tail = segmentsEnd(text, head);
            if (text[tail] == '/') {
                tail++;
            }
            if (tail == end) {
                break;
            }
            end = tail;
        }
        return end;
    }
}
