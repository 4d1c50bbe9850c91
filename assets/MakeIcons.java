import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Draws mark.svg as PNG files for the window: java assets/MakeIcons.java, from the top folder. */
public class MakeIcons {
    private static final double[][] ARROWS = {
        {0, 3.1, 9.6, 3.1, 9.6, 0, 15, 4.3, 9.6, 8.6, 9.6, 5.5, 0, 5.5},
        {18, 10.5, 8.4, 10.5, 8.4, 7.4, 3, 11.7, 8.4, 16, 8.4, 12.9, 18, 12.9}
    };

    public static void main(String[] args) throws IOException {
        for (int size : new int[] {32, 64, 256}) {
            ImageIO.write(draw(size), "png", new File("src/main/resources/changeover/ui/icon-" + size + ".png"));
        }
        ImageIO.write(draw(256), "png", new File("assets/icon.png"));
    }

    private static BufferedImage draw(int size) {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(size / 64.0, size / 64.0);
        g.setColor(new Color(0x0b6b63));
        g.fill(new RoundRectangle2D.Double(0, 0, 64, 64, 34, 34));
        g.translate(12.2, 14.4);
        g.scale(2.2, 2.2);
        g.setColor(Color.WHITE);
        for (double[] points : ARROWS) {
            var path = new Path2D.Double();
            path.moveTo(points[0], points[1]);
            for (int i = 2; i < points.length; i += 2) {
                path.lineTo(points[i], points[i + 1]);
            }
            path.closePath();
            g.fill(path);
        }
        g.dispose();
        return image;
    }
}
