import { joinNames, type Tongue } from './tongue';

export const french: Tongue = {
  direction: 'ltr',
  navigation: ['Accueil', 'International', 'Politique', 'Économie', 'Culture', 'Météo'],
  share: ['Partager', 'Envoyer par e-mail', 'Imprimer', 'Copier le lien'],
  related: 'À lire aussi',
  newsletter: {
    title: 'La lettre du matin',
    text: 'Inscrivez-vous à notre lettre : l’essentiel de l’actualité, chaque jour à 7 heures.',
    button: 'S’inscrire',
  },
  cookies: {
    text: 'Ce site utilise des cookies pour mesurer son audience. Vous pouvez les refuser.',
    accept: 'J’accepte',
  },
  comments: {
    title: 'Commentaires (2)',
    letters: [
      { name: 'Gaëlle29', text: 'Merci pour ce papier clair, je l’ai fait suivre à mon père.' },
      { name: 'R. Tanguy', text: 'Une chronologie en fin d’article serait bienvenue.' },
    ],
    write: 'Réagir',
  },
  footer: ['Qui sommes-nous', 'Mentions légales', 'Abonnement', 'Nous écrire'],
  rights: 'Tous droits réservés.',
  updated: 'Mis à jour',
  wall: 'La suite est réservée aux abonnés',
  by: (names) => `Par ${joinNames(names, ' et ')}`,
};
