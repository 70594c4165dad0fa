import { joinNames, type Tongue } from './tongue';

export const spanish: Tongue = {
  direction: 'ltr',
  navigation: ['Portada', 'Mundo', 'Sociedad', 'Historia', 'Opinión', 'Cultura'],
  share: ['Compartir', 'Enviar por correo', 'Imprimir', 'Copiar enlace'],
  related: 'Te puede interesar',
  newsletter: {
    title: 'El cuaderno del domingo',
    text: 'Suscribite a nuestro boletín: las mejores lecturas de la semana, los domingos a la mañana.',
    button: 'Suscribirme',
  },
  cookies: {
    text: 'Usamos cookies propias para que el sitio recuerde tus preferencias.',
    accept: 'Aceptar',
  },
  comments: {
    title: 'Comentarios (2)',
    letters: [
      { name: 'Beto de Lanús', text: 'Muy bien contado, se entiende sin ser experto.' },
      { name: 'norma_ib', text: '¿Van a publicar la segunda parte? La espero.' },
    ],
    write: 'Dejar un comentario',
  },
  footer: ['Quiénes somos', 'Términos', 'Publicidad', 'Contacto'],
  rights: 'Todos los derechos reservados.',
  updated: 'Actualizado',
  wall: 'Suscríbase para seguir leyendo',
  by: (names) => `Por ${joinNames(names, ' y ')}`,
};
