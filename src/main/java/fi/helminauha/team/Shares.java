package fi.helminauha.team;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Shares minutes by weight.
final class Shares {
    private Shares() {}

    /// Whole minutes that add up to all of them. Each has one, and of the rest what its weight gives it; what is left
    /// by rounding goes to those that were rounded down most.
    /// @param minutes  at least as many as there are weights
    /// @param weights  none negative
    static int[] of(int minutes, int[] weights) {
        if (minutes < weights.length) {
            throw new IllegalArgumentException(minutes + " minutes for " + weights.length);
        }
        var sum = Math.max(1, Arrays.stream(weights).sum());
        var exact = Arrays.stream(weights)
                .mapToDouble(weight -> (double) minutes * weight / sum)
                .toArray();
        var shares =
                Arrays.stream(exact).mapToInt(share -> Math.max(1, (int) share)).toArray();
        for (var missing = minutes - Arrays.stream(shares).sum(); missing != 0; missing -= Integer.signum(missing)) {
            var step = Integer.signum(missing);
            var best = IntStream.range(0, shares.length)
                    .filter(i -> shares[i] + step >= 1)
                    .boxed()
                    .max(Comparator.comparingDouble(i -> step * (exact[i] - shares[i])))
                    .orElseThrow();
            shares[best] += step;
        }
        return shares;
    }
}
